-- name: forward_nominations :exec
-- param: dossier_id bigint, forwarding_id bigint, lines integer[]?, repeated_reason text?
-- row:
-- Everything in the dossier that may go up goes with this letter, or the lines that were named; the reason stays with those
-- that are asked about.
with going as materialized (
    select n.nomination_id
    from nomination n
    join nomination_transition t on t.from_state = n.state and t.event = 'forward'
    where n.dossier_id = $1::bigint and ($3::integer[] is null or n.ordinal = any ($3::integer[]))
), asked as materialized (
    select distinct q.nomination_id
    from step_questions(array(select g.nomination_id from going g where $4::text is not null)) q
)
insert into nomination_event (nomination_id, event, forwarding_id, reason)
select g.nomination_id, 'forward', $2::bigint, case when a.nomination_id is not null then $4::text end
from going g
left join asked a using (nomination_id)
order by g.nomination_id
