-- name: lock_dossier :one
-- param: dossier_id bigint
-- row: dossier_id bigint, prepared_on date, submitted_on date?, received_on date?
select s.dossier_id, s.prepared_on, s.submitted_on, s.received_on from dossier s where s.dossier_id = $1::bigint for update
