-- name: add_batch :one
-- param: sha256 text, file_name text, decision_count bigint, row_count bigint
-- row: decision_batch_id bigint
insert into decision_batch (sha256, file_name, decision_count, row_count)
values (decode($1::text, 'hex'), $2::text, $3::bigint, $4::bigint)
returning decision_batch_id
