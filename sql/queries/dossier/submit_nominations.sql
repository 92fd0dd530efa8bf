-- name: submit_nominations :exec
-- param: dossier_id bigint, letter text
-- row:
-- Every nomination of a dossier that can be submitted is, and is asked about.
with submitted as (
    insert into nomination_event (nomination_id, event, reason)
    select n.nomination_id, 'submit', $2::text
    from nomination n
    join nomination_transition t on t.from_state = n.state and t.event = 'submit'
    where n.dossier_id = $1::bigint
    order by n.nomination_id
    returning nomination_id
)
insert into asked (nomination_id) select s.nomination_id from submitted s
