-- name: move_dossier :exec
-- param: dossier_id bigint, event text, reason text?
-- row:
-- One step for every nomination of a dossier that may take it now.
insert into nomination_event (nomination_id, event, reason)
select n.nomination_id, $2::text, $3::text
from nomination n
join nomination_transition t on t.from_state = n.state and t.event = $2::text
where n.dossier_id = $1::bigint
order by n.nomination_id
