-- name: find_addressee :one
-- param: dossier_id bigint
-- row: addressed_to_id bigint
-- The council is that of the authority to whom the dossier is addressed.
select s.addressed_to_id from dossier s where s.dossier_id = $1::bigint
