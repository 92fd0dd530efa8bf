-- The day of a death that was mistyped, or entered for somebody who lives, is mended with a trace as other days are.

alter table day_correction
    add column recipient_id bigint,
    alter column after drop not null,
    drop constraint day_correction_one_ck,
    add constraint day_correction_one_ck check (num_nonnulls(dossier_id, meeting_id, recipient_id) = 1),
    drop constraint day_correction_field_ck,
    add constraint day_correction_field_ck check (
        field in ('submitted_on', 'received_on') and dossier_id is not null or field = 'held_on' and meeting_id is not null
        or field = 'died_on' and recipient_id is not null),
    drop constraint day_correction_changed_ck,
    add constraint day_correction_changed_ck check (before is distinct from after and (after is not null or field = 'died_on')),
    add constraint day_correction_recipient_fk foreign key (recipient_id) references recipient;
create index day_correction_recipient_ix on day_correction (recipient_id) where recipient_id is not null;
comment on table day_correction is
    'Days of letters, receipts, meetings and deaths that were mistyped and mended, and why; a death without a day after was none';
