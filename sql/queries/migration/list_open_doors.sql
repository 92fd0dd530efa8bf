-- name: list_open_doors :many
-- param:
-- row: door text
-- What anybody who reaches the server may still do here, and which limits of accounts could not be set. Functions are found by
-- name: newer servers give some of them other arguments.
with open_function as (
    select p.proname as name from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace
        and p.proname in ('lo_create', 'pg_advisory_lock', 'pg_logical_emit_message')
        and has_function_privilege('public', p.oid, 'execute')
)
select v.door
from (values
    ('connect', has_database_privilege('public', current_database(), 'connect')),
    ('temporary', has_database_privilege('public', current_database(), 'temporary')),
    ('large_objects', exists (select from open_function f where f.name = 'lo_create')),
    ('advisory_locks', exists (select from open_function f where f.name = 'pg_advisory_lock')),
    ('settings', has_table_privilege('public', 'pg_settings', 'update')),
    ('log_messages', exists (select from open_function f where f.name = 'pg_logical_emit_message')),
    ('temp_file_limit', not has_parameter_privilege('thidua_owner', 'temp_file_limit', 'set'))) v (door, is_open)
where v.is_open
