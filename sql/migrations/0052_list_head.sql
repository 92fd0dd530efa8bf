-- What a list says of itself above its header: by it one that comes again is known.

alter table import_batch
    add column paper_number nfc_text,
    add column list_title nfc_text;
comment on column import_batch.paper_number is 'Number of the letter that the sheet names above its list';
comment on column import_batch.list_title is 'Title of the list in the sheet';
