-- name: key_units :exec
-- param: words text[], keys text[], plain text[], generic text[]
-- row:
update import_unit i
set key = w.key, plain = w.plain, is_generic = i.words = any ($4::text[])
from unnest($1::text[], $2::text[], $3::text[]) as w (words, key, plain)
where i.words = w.words
