-- The name on a card was misspelt: what it was, and why it was mended.

create table name_correction (
    name_correction_id bigint generated always as identity,
    recipient_id bigint not null,
    before nfc_text not null,
    after nfc_text not null,
    reason nfc_text not null,
    corrected_by text not null default acting_account(),
    corrected_at timestamptz not null default now(),
    constraint name_correction_pk primary key (name_correction_id),
    constraint name_correction_recipient_fk foreign key (recipient_id) references recipient,
    constraint name_correction_changed_ck check (before <> after),
    constraint name_correction_reason_ck check (btrim(reason) <> '')
);
create index name_correction_recipient_ix on name_correction (recipient_id);
comment on table name_correction is 'Corrections of the name on a card; papers keep the wording that they had';
