-- name: attach_file :one
-- param: decision_id bigint, kind text, file_name text, byte_count bigint, sha256 bytea
-- row: is_new boolean
select x.is_new from attach_file($1::bigint, $2::text, $3::text, $4::bigint, $5::bytea) x
