-- name: submit_dossier :exec
-- param: dossier_id bigint, number integer, symbol text, submitted_on date
-- row:
update dossier set submission_number = $2::integer, submission_symbol = $3::text, submitted_on = $4::date
where dossier_id = $1::bigint
