-- name: add_batch :exec
-- param: dossier_id bigint, sha256 text, file_name text, row_count bigint
-- row:
insert into import_batch (dossier_id, sha256, file_name, row_count)
values ($1::bigint, decode($2::text, 'hex'), $3::text, $4::bigint)
