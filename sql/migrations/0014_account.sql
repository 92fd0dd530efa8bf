-- Who may do what: accounts, who signs for a unit, and through which login somebody acted.

create table account (
    account_name text not null,
    full_name nfc_text not null,
    role text not null,
    org_unit_id bigint,
    recipient_id bigint,
    recipient_kind recipient_kind not null generated always as ('individual'::recipient_kind) stored,
    disabled_at timestamptz,
    created_at timestamptz not null default now(),
    created_by text not null default acting_account(),
    is_sample boolean not null default false,
    constraint account_pk primary key (account_name),
    constraint account_unit_fk foreign key (org_unit_id) references org_unit,
    constraint account_recipient_fk foreign key (recipient_id, recipient_kind)
        references recipient (recipient_id, recipient_kind),
    constraint account_recipient_uk unique (recipient_id, role),
    -- A role of the server: plain, so that it never needs quoting, and not one that PostgreSQL or we keep.
    constraint account_name_ck check (
        account_name ~ '^[a-z][a-z0-9_.-]{0,61}[a-z0-9]$' and account_name !~ '^(pg|thidua)_'
        and account_name not in ('postgres', 'public', 'none')),
    constraint account_role_ck check (role in ('viewer', 'office', 'leader', 'admin'))
);
create index account_unit_ix on account (org_unit_id);
comment on table account is 'People who work with the register: each is a login role of the server, with one right and one part of the register';
comment on column account.account_name is 'The login role';
comment on column account.role is 'viewer reads, office records, leader decides, admin keeps accounts';
comment on column account.org_unit_id is 'Works for this unit and those below; null for the whole register';
comment on column account.recipient_id is 'The person behind it, who neither proposes nor decides on himself';
comment on column account.disabled_at is 'From when it may do nothing; never deleted, because history names it';
comment on column account.is_sample is 'Fictional, from the sample data';

create table signing_right (
    signing_right_id bigint generated always as identity,
    org_unit_id bigint not null,
    account_name text not null,
    signer_name nfc_text not null,
    post nfc_text not null,
    capacity text,
    power text not null default 'decide',
    held daterange not null,
    paper nfc_text,
    created_at timestamptz not null default now(),
    created_by text not null default acting_account(),
    constraint signing_right_pk primary key (signing_right_id),
    constraint signing_right_unit_fk foreign key (org_unit_id) references org_unit,
    constraint signing_right_account_fk foreign key (account_name) references account,
    constraint signing_right_capacity_ck check (capacity in ('KT.', 'TL.', 'TUQ.', 'Ủy quyền')),
    constraint signing_right_power_ck check (power in ('decide', 'hand_over')),
    constraint signing_right_held_ck check (not isempty(held) and not lower_inf(held)),
    -- A deputy signs by office; whoever else signs for the head does so by a paper.
    constraint signing_right_paper_ck check (capacity is null or capacity = 'KT.' or paper is not null),
    constraint signing_right_once_ex exclude using gist (
        org_unit_id with =, account_name with =, power with =, held with &&),
    constraint signing_right_head_ex exclude using gist (org_unit_id with =, power with =, held with &&)
        where (capacity is null)
);
create index signing_right_account_ix on signing_right (account_name);
comment on table signing_right is 'Who signs for a unit, as what, on which days and by what paper';
comment on column signing_right.capacity is 'KT. (deputy), TL. (by order), TUQ. or Ủy quyền (by mandate); null for the head himself';
comment on column signing_right.power is 'decide: to issue decisions; hand_over: to hand awards over, Law 06/2022/QH15 Art 82(1)';
comment on column signing_right.held is 'Days on which it may be used; it may be ended, nothing else of the row changes';
comment on column signing_right.paper is 'The paper that gives it';

-- Who was really at the keyboard, where an administrator acted as somebody; null where both are one.
alter table nomination add column login text;
alter table nomination alter column login set default nullif(session_user::text, acting_account());
alter table nomination_event add column login text;
alter table nomination_event alter column login set default nullif(session_user::text, acting_account());
alter table decision add column approved_login text;
comment on column nomination.login is 'The login through which created_by acted, where it was another account';
comment on column nomination_event.login is 'The login through which account acted, where it was another';
comment on column decision.approved_login is 'The login through which approved_by acted, where it was another account';

-- What lists show; the number itself is for those who record.
alter table recipient add column masked_number text
    generated always as (left(personal_number, 3) || '******' || right(personal_number, 3)) stored;
comment on column recipient.masked_number is 'The personal number as lists show it';
