-- name: list_events :many
-- param: nomination_id bigint
-- row: sequence integer, event text, from_state text, to_state text, happened_at timestamp with time zone, account text, reason text?, paper text?, paper_on date?, authority text?
-- The paper of a step is the letter that submitted or forwarded a nomination, or the answer from above.
select e.sequence, e.event, e.from_state, e.to_state, e.happened_at, e.account,
    case when e.event <> 'submit' then e.reason::text end as reason,
    coalesce(e.outcome_paper, paper_number(f.number, f.symbol), case e.event when 'submit' then e.reason end)::text
        as paper,
    coalesce(e.outcome_on, f.forwarded_on) as paper_on, coalesce(e.outcome_authority, u.name)::text as authority
from nomination_event e
left join forwarding f using (forwarding_id)
left join org_unit u on u.org_unit_id = f.forwarded_to_id
where e.nomination_id = $1::bigint
order by e.sequence
