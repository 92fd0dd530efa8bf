-- name: list_awaiting :many
-- param: dossier_ids bigint[]
-- row: nomination_id bigint
select n.nomination_id from nomination n
where n.dossier_id = any ($1::bigint[]) and n.state = 'received'
order by n.dossier_id, n.ordinal
