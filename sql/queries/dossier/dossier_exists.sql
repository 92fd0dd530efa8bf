-- name: dossier_exists :one
-- param: dossier_id bigint
-- row: exists boolean
select exists (select from dossier s where s.dossier_id = $1::bigint) as exists
