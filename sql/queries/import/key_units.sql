-- name: key_units :exec
-- param: words text[], keys text[], plain text[], are_generic boolean[]
-- row:
insert into import_unit (words, key, plain, is_generic)
select w.words, w.key, w.plain, w.is_generic
from unnest($1::text[], $2::text[], $3::text[], $4::boolean[]) as w (words, key, plain, is_generic)
