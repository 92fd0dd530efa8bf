-- Files of whatever shape: keys under which the spellings of a unit's name meet, and what each file did.

create table unit_key (
    words nfc_text not null,
    version integer not null,
    key text not null,
    plain text not null,
    constraint unit_key_pk primary key (words)
);
create index unit_key_key_ix on unit_key (key text_pattern_ops);
create index unit_key_plain_ix on unit_key (plain);
comment on table unit_key is 'Comparison keys of the names of units, made by the program from the words alone; the next import makes what is missing';
comment on column unit_key.words is 'A name, alias, abbreviation or body name of some unit';
comment on column unit_key.version is 'The rules by which the key was made: an older one is made anew';
comment on column unit_key.plain is 'The key without accents, for offers';

insert into audit_table (table_name, began_at, exempt_because) values
    ('unit_key', now(), 'Follows from the names of units alone, whose changes are entries');

-- A file read, corrected, and read again as it was at first: each time it is what the dossier last came from.
alter table import_batch
    drop constraint import_batch_file_uk,
    add column added_count integer not null default 0,
    add column changed_count integer not null default 0,
    add column withdrawn_count integer not null default 0,
    add constraint import_batch_counts_ck check (added_count >= 0 and changed_count >= 0 and withdrawn_count >= 0);
update import_batch set added_count = row_count;
create index import_batch_file_ix on import_batch (sha256, dossier_id);
comment on table import_batch is 'Files that were read into dossiers, in their order; the last one of a dossier read again changes nothing';
comment on column import_batch.added_count is 'Nominations that were new in the dossier';
comment on column import_batch.changed_count is 'Nominations that the file mended';
comment on column import_batch.withdrawn_count is 'Nominations withdrawn because the file no longer had them';
