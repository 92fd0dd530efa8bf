-- name: key_units :exec
-- param: words text[], keys text[], plain text[], are_generic boolean[]
-- row:
update import_unit i
set key = w.key, plain = w.plain, is_generic = w.is_generic
from unnest($1::text[], $2::text[], $3::text[], $4::boolean[]) as w (words, key, plain, is_generic)
where i.words = w.words
