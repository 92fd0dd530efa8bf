-- name: set_occasion :exec
-- param: dossier_id bigint, occasion text
-- row:
update dossier set occasion = $2::text where dossier_id = $1::bigint
