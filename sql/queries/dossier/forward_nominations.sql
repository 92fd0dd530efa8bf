-- name: forward_nominations :exec
-- param: dossier_id bigint, forwarding_id bigint, lines integer[]?
-- row:
-- Everything in the dossier that may go up goes with this letter, or the lines that were named.
insert into nomination_event (nomination_id, event, forwarding_id)
select n.nomination_id, 'forward', $2::bigint
from nomination n
join nomination_transition t on t.from_state = n.state and t.event = 'forward'
where n.dossier_id = $1::bigint and ($3::integer[] is null or n.ordinal = any ($3::integer[]))
order by n.nomination_id
