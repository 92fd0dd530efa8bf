-- The table in which migrations keep their own history; the program makes it before any file is applied.
comment on table schema_history is 'Files that were applied: migrations once, functions and catalogue whenever they change';
comment on column schema_history.path is 'Path below sql/';
comment on column schema_history.repeatable is 'Whether the file is applied again when its digest has changed';
