-- What an entry holds of a row is written once and read seldom: JSON as text is made in half the time. The text of what is
-- there stays, and with it every hash.

drop view if exists audit_unsealed;
alter table audit_entry
    alter column before type json using before::text::json,
    alter column after type json using after::text::json;
comment on column audit_entry.before is 'The changed columns of an update, the whole row of a deletion; a column without a value may be null or missing';
comment on column audit_entry.after is 'The changed columns of an update, the whole row of an insertion; a column without a value may be null or missing';
drop function if exists audit_changes(text, jsonb, jsonb, jsonb), audit_masked(jsonb);
