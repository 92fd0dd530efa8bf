-- A mistyped day that was mended while nothing rested on it, and why.

create table day_correction (
    day_correction_id bigint generated always as identity,
    dossier_id bigint,
    meeting_id bigint,
    field text not null,
    before date not null,
    after date not null,
    reason nfc_text not null,
    corrected_by text not null default acting_account(),
    corrected_at timestamptz not null default now(),
    constraint day_correction_pk primary key (day_correction_id),
    constraint day_correction_dossier_fk foreign key (dossier_id) references dossier,
    constraint day_correction_meeting_fk foreign key (meeting_id) references meeting,
    constraint day_correction_one_ck check (num_nonnulls(dossier_id, meeting_id) = 1),
    constraint day_correction_field_ck check (
        field in ('submitted_on', 'received_on') and dossier_id is not null or field = 'held_on' and meeting_id is not null),
    constraint day_correction_changed_ck check (before <> after),
    constraint day_correction_before_day_ck check (before between '1945-01-01' and '2200-12-31'),
    constraint day_correction_after_day_ck check (after between '1945-01-01' and '2200-12-31'),
    constraint day_correction_reason_ck check (btrim(reason) <> '')
);
create index day_correction_dossier_ix on day_correction (dossier_id) where dossier_id is not null;
create index day_correction_meeting_ix on day_correction (meeting_id) where meeting_id is not null;
comment on table day_correction is 'Days of letters, receipts and meetings that were mistyped and mended before anything rested on them';
