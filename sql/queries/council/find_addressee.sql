-- name: find_addressee :many
-- param: dossier_ids bigint[]
-- row: addressed_to_id bigint
-- The council is that of the authority to whom the dossiers are addressed; there should be one.
select distinct s.addressed_to_id from dossier s where s.dossier_id = any ($1::bigint[])
