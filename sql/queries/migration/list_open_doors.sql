-- name: list_open_doors :many
-- param:
-- row: door text
-- What anybody who reaches the server may still do here, and which limits of accounts could not be set.
select v.door
from (values
    ('connect', has_database_privilege('public', current_database(), 'connect')),
    ('temporary', has_database_privilege('public', current_database(), 'temporary')),
    ('large_objects', has_function_privilege('public', 'lo_create(oid)', 'execute')),
    ('advisory_locks', has_function_privilege('public', 'pg_advisory_lock(bigint)', 'execute')),
    ('settings', has_table_privilege('public', 'pg_settings', 'update')),
    ('log_messages', has_function_privilege('public', 'pg_logical_emit_message(boolean, text, text)', 'execute')),
    ('temp_file_limit', not has_parameter_privilege('thidua_owner', 'temp_file_limit', 'set'))) v (door, is_open)
where v.is_open
