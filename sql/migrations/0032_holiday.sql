-- Days off that an office entered itself, because they were announced after the program was made.

alter table holiday add column paper nfc_text;
alter table holiday add column created_by text;
comment on column holiday.paper is 'The notice by which an office entered the day; null for one that came with the program';
comment on column holiday.created_by is 'The account that entered it; null for one that came with the program';
