-- name: forward_nominations :exec
-- param: dossier_id bigint, forwarding_id bigint
-- row:
-- Everything in the dossier that may go up goes with this letter.
insert into nomination_event (nomination_id, event, forwarding_id)
select n.nomination_id, 'forward', $2::bigint
from nomination n
join nomination_transition t on t.from_state = n.state and t.event = 'forward'
where n.dossier_id = $1::bigint
order by n.nomination_id
