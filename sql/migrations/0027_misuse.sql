-- What nobody could check when it was written: papers of authorities that sign here, files known by somebody else's word,
-- and keys of units' names.

create table recorded_confirmation (
    recorded_confirmation_id bigint generated always as identity,
    org_unit_id bigint not null,
    number integer not null,
    symbol nfc_text not null,
    decided_on date not null,
    lines text[] not null,
    created_at timestamptz not null default now(),
    created_by text not null default acting_account(),
    constraint recorded_confirmation_pk primary key (recorded_confirmation_id),
    constraint recorded_confirmation_unit_fk foreign key (org_unit_id) references org_unit,
    constraint recorded_confirmation_number_ck check (number > 0),
    constraint recorded_confirmation_lines_ck check (cardinality(lines) > 0 and array_position(lines, null) is null),
    constraint recorded_confirmation_account_ck check (created_by <> '')
);
create index recorded_confirmation_paper_ix on recorded_confirmation (org_unit_id, symbol, number);
comment on table recorded_confirmation is
    'Papers of an authority that signs in this register which its leader has vouched for, so that they may be recorded';
comment on column recorded_confirmation.lines is
    'Who was awarded what, as recorded_line writes it, in order: nothing else may be recorded under that number';

-- A file is known by the word of whoever read it, and to nobody else.
alter table decision_batch
    drop constraint decision_batch_file_uk,
    add constraint decision_batch_file_uk unique (sha256, created_by);

-- What an account says the key of a name is, counts for its own files only; the keeper's for all. All are made anew.
delete from unit_key;
alter table unit_key
    add column made_by text not null,
    drop constraint unit_key_pk,
    add constraint unit_key_pk primary key (words, made_by);
comment on column unit_key.made_by is 'The account whose files alone it serves; empty when the keeper of the database made it, for all';
