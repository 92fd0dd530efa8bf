-- name: add_batch :exec
-- param: dossier_id bigint, sha256 text, file_name text, row_count bigint, added_count bigint, changed_count bigint, withdrawn_count bigint, paper_number text?, list_title text?
-- row:
insert into import_batch (
    dossier_id, sha256, file_name, row_count, added_count, changed_count, withdrawn_count, paper_number, list_title)
values ($1::bigint, decode($2::text, 'hex'), $3::text, $4::bigint, $5::bigint, $6::bigint, $7::bigint, $8::text, $9::text)
