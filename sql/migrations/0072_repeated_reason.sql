-- Why a paper that was recorded gives somebody a title once more, or somebody who may be another.

alter table decision add column repeated_reason nfc_text;
alter table decision add constraint decision_repeated_reason_ck
    check (repeated_reason is null or origin = 'external' and btrim(repeated_reason) <> '');
comment on column decision.repeated_reason is
    'What whoever recorded the paper said of lines with a title of a year that somebody has, or may have, already; null where nothing was asked';
