-- The outcome: decisions with their awards, and certificates. A numbered decision never changes.

create table decision (
    decision_id bigint generated always as identity,
    org_unit_id bigint not null,
    state text not null default 'draft',
    subject nfc_text not null,
    number integer,
    symbol nfc_text,
    decided_on date,
    year integer generated always as (extract(year from decided_on)::integer) stored,
    signer_name nfc_text,
    signer_post nfc_text,
    signing_capacity nfc_text,
    version integer not null default 1,
    is_sample boolean not null default false,
    created_at timestamptz not null default now(),
    created_by text not null default current_user,
    approved_at timestamptz,
    approved_by text,
    constraint decision_pk primary key (decision_id),
    constraint decision_state_uk unique (decision_id, state),
    constraint decision_unit_fk foreign key (org_unit_id) references org_unit,
    constraint decision_number_uk unique (symbol, year, number, org_unit_id),
    constraint decision_state_ck check (state in ('draft', 'issued')),
    constraint decision_number_ck check (number > 0),
    constraint decision_issued_ck check (
        case state
            when 'issued' then num_nulls(
                number, symbol, decided_on, signer_name, signer_post, approved_at, approved_by) = 0
            else num_nonnulls(
                number, symbol, decided_on, signer_name, signer_post, signing_capacity, approved_at, approved_by) = 0
        end)
);
create index decision_unit_ix on decision (org_unit_id, year);
comment on table decision is 'Quyết định khen thưởng: a draft until a leader approves it, then fixed for ever';
comment on column decision.org_unit_id is 'The unit whose head decides';
comment on column decision.signing_capacity is 'KT., TL. or TUQ. when the signer stands for the head; null for the head';
comment on column decision.version is 'Number of times the draft was made; approval names the one that was read';

create table decision_dossier (
    decision_id bigint not null,
    dossier_id bigint not null,
    constraint decision_dossier_pk primary key (decision_id, dossier_id),
    constraint decision_dossier_decision_fk foreign key (decision_id) references decision,
    constraint decision_dossier_dossier_fk foreign key (dossier_id) references dossier
);
create index decision_dossier_dossier_ix on decision_dossier (dossier_id);
comment on table decision_dossier is 'The dossiers that a decision answers: one decision may answer several';

create table decision_basis (
    decision_id bigint not null,
    ordinal integer not null,
    legal_instrument_id integer not null,
    constraint decision_basis_pk primary key (decision_id, ordinal),
    constraint decision_basis_decision_fk foreign key (decision_id) references decision,
    constraint decision_basis_instrument_fk foreign key (legal_instrument_id) references legal_instrument,
    constraint decision_basis_once_uk unique (decision_id, legal_instrument_id)
);
comment on table decision_basis is 'The lines "Căn cứ …" of an issued decision';

create table draft_line (
    decision_id bigint not null,
    ordinal integer not null,
    nomination_id bigint not null,
    honorific nfc_text,
    name nfc_text not null,
    post nfc_text,
    unit_name nfc_text not null,
    achievement nfc_text not null,
    constraint draft_line_pk primary key (decision_id, ordinal),
    constraint draft_line_decision_fk foreign key (decision_id) references decision,
    constraint draft_line_nomination_fk foreign key (nomination_id) references nomination,
    constraint draft_line_nomination_uk unique (nomination_id),
    constraint draft_line_ordinal_ck check (ordinal > 0)
);
comment on table draft_line is 'Lines of a draft: wording as it would be decided; a nomination stands in one draft at most';

create table award (
    award_id bigint generated always as identity,
    decision_id bigint not null,
    decision_state text not null generated always as ('issued'::text) stored,
    ordinal integer not null,
    group_ordinal integer not null,
    nomination_id bigint,
    recipient_id bigint not null,
    recipient_kind recipient_kind not null,
    award_kind_id integer not null,
    achievement_year integer not null,
    honorific nfc_text,
    name nfc_text not null,
    post nfc_text,
    unit_name nfc_text not null,
    org_unit_id bigint not null,
    achievement nfc_text not null,
    bonus_multiplier numeric(6, 3),
    base_salary_vnd bigint,
    bonus_vnd bigint,
    constraint award_pk primary key (award_id),
    -- Deferred, so that lines are written first; at commit they belong to an issued decision or to none.
    constraint award_decision_fk foreign key (decision_id, decision_state)
        references decision (decision_id, state) deferrable initially deferred,
    constraint award_ordinal_uk unique (decision_id, ordinal),
    constraint award_nomination_fk foreign key (nomination_id) references nomination,
    constraint award_nomination_uk unique (nomination_id),
    constraint award_recipient_fk foreign key (recipient_id, recipient_kind)
        references recipient (recipient_id, recipient_kind),
    constraint award_kind_fk foreign key (award_kind_id, recipient_kind)
        references award_kind_recipient (award_kind_id, recipient_kind),
    constraint award_unit_fk foreign key (org_unit_id) references org_unit,
    constraint award_ordinal_ck check (ordinal > 0 and group_ordinal > 0),
    constraint award_year_ck check (achievement_year between 1945 and 2200),
    constraint award_bonus_ck check (
        num_nulls(bonus_multiplier, base_salary_vnd, bonus_vnd) in (0, 3) and bonus_vnd >= 0)
);
create index award_recipient_ix on award (recipient_id, award_kind_id, achievement_year);
create index award_unit_ix on award (org_unit_id);
create index award_year_ix on award (achievement_year);
comment on table award is 'One recipient line of an issued decision; name, post and unit as decided';
comment on column award.ordinal is 'Place in the whole decision, which is also the golden-book number';
comment on column award.group_ordinal is 'Number printed in the list, where numbering restarts in each group';
comment on column award.nomination_id is 'Null for decisions recorded from paper archives';
comment on column award.bonus_vnd is 'Multiplier times base salary of the decision date, rounded up to 10.000 đồng; null when the law gives no figure';

create table certificate (
    award_id bigint not null,
    copy integer not null default 1,
    voided_at timestamptz,
    void_reason nfc_text,
    constraint certificate_pk primary key (award_id, copy),
    constraint certificate_award_fk foreign key (award_id) references award,
    constraint certificate_copy_ck check (copy > 0),
    constraint certificate_void_ck check (num_nulls(voided_at, void_reason) in (0, 2))
);
create unique index certificate_valid_uk on certificate (award_id) where voided_at is null;
comment on table certificate is 'Certificates of awards: one valid copy each; its golden-book number is the award''s ordinal';
