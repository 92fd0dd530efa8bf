-- name: record_step :exec
-- param: dossier_id bigint, step text, happened_on date, paper text?
-- row:
insert into dossier_step (dossier_id, step, happened_on, paper) values ($1::bigint, $2::text, $3::date, $4::text)
