-- name: enter_verification :exec
-- param:
-- row: set_config text
-- Until the end of the transaction no name means anything but the server's own, and a value is written as entries have it.
-- This statement itself says where each name is, whatever path the database has been given. What is asked once is not
-- worth compiling.
select pg_catalog.set_config(s.name, s.setting, true)
from (
    values ('search_path', 'pg_catalog, pg_temp'), ('datestyle', 'ISO'), ('intervalstyle', 'iso_8601'),
        ('timezone', 'Asia/Ho_Chi_Minh'), ('bytea_output', 'hex'), ('extra_float_digits', '1'),
        ('transform_null_equals', 'off'), ('jit', 'off')
) s (name, setting)
