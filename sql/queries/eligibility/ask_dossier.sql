-- name: ask_dossier :exec
-- param: dossier_id bigint
-- row:
insert into asked select n.nomination_id from nomination n where n.dossier_id = $1::bigint
