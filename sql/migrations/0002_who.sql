-- Who: units with validity and lineage; recipients, which are persons, collectives or households.

create table org_unit (
    org_unit_id bigint generated always as identity,
    code text not null,
    name nfc_text not null,
    kind text not null,
    parent_id bigint,
    in_force daterange not null,
    abbreviation nfc_text,
    body_name nfc_text,
    head_title nfc_text,
    decision_symbol nfc_text,
    authority_kind_code text,
    is_sample boolean not null default false,
    constraint org_unit_pk primary key (org_unit_id),
    constraint org_unit_code_ex exclude using gist (code with =, in_force with &&),
    constraint org_unit_parent_fk foreign key (parent_id) references org_unit,
    constraint org_unit_authority_fk foreign key (authority_kind_code) references authority_kind,
    constraint org_unit_in_force_ck check (not isempty(in_force)),
    constraint org_unit_code_ck check (code ~ '^[0-9A-ZĐ][0-9A-ZĐ._-]*$'),
    constraint org_unit_parent_ck check (parent_id <> org_unit_id),
    constraint org_unit_kind_ck check (kind in (
        'central', 'province', 'district', 'commune', 'hamlet', 'department', 'school', 'enterprise',
        'cooperative', 'association', 'other')),
    constraint org_unit_decides_ck check (
        authority_kind_code is null
        or (body_name is not null and head_title is not null and decision_symbol is not null))
);
create index org_unit_parent_ix on org_unit (parent_id);
create index org_unit_code_ix on org_unit (code);
comment on table org_unit is 'A body for as long as it existed under one code: codes are used again after a merger';
comment on column org_unit.code is 'Administrative or internal code; unique on any one day, not for ever';
comment on column org_unit.body_name is 'The body as it heads a document: ỦY BAN NHÂN DÂN XÃ PHÚ HỰU in mixed case';
comment on column org_unit.head_title is 'Post of the person who decides, such as Chủ tịch Ủy ban nhân dân xã Phú Hựu';
comment on column org_unit.decision_symbol is 'Symbol of its decisions, such as QĐ-UBND';
comment on column org_unit.authority_kind_code is 'What kind of authority its head is; null when it decides no awards';
comment on column org_unit.is_sample is 'Belongs to the sample data';

create table org_unit_alias (
    org_unit_id bigint not null,
    alias nfc_text not null,
    constraint org_unit_alias_pk primary key (org_unit_id, alias),
    constraint org_unit_alias_unit_fk foreign key (org_unit_id) references org_unit
);
comment on table org_unit_alias is 'Other names under which offices write a unit';

create table org_unit_lineage (
    predecessor_id bigint not null,
    successor_id bigint not null,
    kind text not null,
    effective_on date not null,
    legal_instrument_id integer,
    constraint org_unit_lineage_pk primary key (predecessor_id, successor_id),
    constraint org_unit_lineage_predecessor_fk foreign key (predecessor_id) references org_unit,
    constraint org_unit_lineage_successor_fk foreign key (successor_id) references org_unit,
    constraint org_unit_lineage_instrument_fk foreign key (legal_instrument_id) references legal_instrument,
    constraint org_unit_lineage_kind_ck check (kind in ('merge', 'split', 'rename', 'transfer')),
    constraint org_unit_lineage_distinct_ck check (predecessor_id <> successor_id)
);
create index org_unit_lineage_successor_ix on org_unit_lineage (successor_id);
comment on table org_unit_lineage is 'Which unit went into which, when and by what paper';

create table recipient (
    recipient_id bigint generated always as identity,
    recipient_kind recipient_kind not null,
    name nfc_text not null,
    org_unit_id bigint not null,
    born_on date,
    birth_precision text,
    personal_number text,
    is_sample boolean not null default false,
    created_at timestamptz not null default now(),
    created_by text not null default current_user,
    constraint recipient_pk primary key (recipient_id),
    constraint recipient_kind_uk unique (recipient_id, recipient_kind),
    constraint recipient_unit_fk foreign key (org_unit_id) references org_unit,
    constraint recipient_personal_number_uk unique (personal_number),
    constraint recipient_personal_number_ck check (personal_number ~ '^[0-9]{12}$'),
    constraint recipient_birth_ck check (
        num_nulls(born_on, birth_precision) in (0, 2) and birth_precision in ('day', 'month', 'year')),
    constraint recipient_individual_ck check (
        recipient_kind = 'individual' or (born_on is null and personal_number is null))
);
-- Without a personal number, name, unit and birth tell recipients apart.
create unique index recipient_identity_uk on recipient (org_unit_id, name, recipient_kind, born_on, birth_precision)
    nulls not distinct where personal_number is null;
create index recipient_unit_ix on recipient (org_unit_id, name);
comment on table recipient is 'Whoever may be nominated: one row for life, whatever the year, post or unit';
comment on column recipient.org_unit_id is 'The unit it belongs to today; nominations and awards keep the unit of their time';
comment on column recipient.born_on is 'Date of birth, or the first day of the month or year when no more is known';
comment on column recipient.birth_precision is 'What of the date of birth is known: day, month or year';
comment on column recipient.personal_number is 'Số định danh cá nhân: 12 digits, optional, masked in lists';
comment on column recipient.is_sample is 'Fictional, from the sample data';

create table person (
    recipient_id bigint not null,
    recipient_kind recipient_kind not null generated always as ('individual'::recipient_kind) stored,
    family_name nfc_text,
    middle_name nfc_text,
    given_name nfc_text not null,
    printed_name nfc_text,
    sex text,
    ethnicity nfc_text,
    constraint person_pk primary key (recipient_id),
    constraint person_recipient_fk foreign key (recipient_id, recipient_kind)
        references recipient (recipient_id, recipient_kind),
    constraint person_sex_ck check (sex in ('male', 'female'))
);
comment on table person is 'What only a person has';
comment on column person.given_name is 'Tên: the word by which lists are ordered, before family and middle name';
comment on column person.printed_name is 'Name as certificates print it, when it differs from the registered one';

create table collective (
    recipient_id bigint not null,
    recipient_kind recipient_kind not null generated always as ('collective'::recipient_kind) stored,
    represents_id bigint,
    constraint collective_pk primary key (recipient_id),
    constraint collective_recipient_fk foreign key (recipient_id, recipient_kind)
        references recipient (recipient_id, recipient_kind),
    constraint collective_represents_fk foreign key (represents_id) references org_unit
);
create index collective_represents_ix on collective (represents_id);
comment on table collective is 'What only a collective has';
comment on column collective.represents_id is 'The unit that the collective is, when it is one of the register';

create table household (
    recipient_id bigint not null,
    recipient_kind recipient_kind not null generated always as ('household'::recipient_kind) stored,
    head_id bigint,
    address nfc_text,
    constraint household_pk primary key (recipient_id),
    constraint household_recipient_fk foreign key (recipient_id, recipient_kind)
        references recipient (recipient_id, recipient_kind),
    constraint household_head_fk foreign key (head_id) references person
);
create index household_head_ix on household (head_id);
comment on table household is 'What only a household has';
comment on column household.head_id is 'The person who stands for the household';

create table post (
    post_id bigint generated always as identity,
    recipient_id bigint not null,
    org_unit_id bigint not null,
    title nfc_text not null,
    held daterange not null,
    constraint post_pk primary key (post_id),
    constraint post_person_fk foreign key (recipient_id) references person,
    constraint post_unit_fk foreign key (org_unit_id) references org_unit,
    constraint post_held_ck check (not isempty(held)),
    constraint post_once_ex exclude using gist (
        recipient_id with =, org_unit_id with =, title with =, held with &&)
);
create index post_unit_ix on post (org_unit_id);
comment on table post is 'Posts a person held, with their dates; several at a time are possible';
