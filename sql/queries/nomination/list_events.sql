-- name: list_events :many
-- param: nomination_id bigint
-- row: sequence integer, event text, from_state text, to_state text, happened_at timestamp with time zone, account text, reason text?
select e.sequence, e.event, e.from_state, e.to_state, e.happened_at, e.account, e.reason::text as reason
from nomination_event e
where e.nomination_id = $1::bigint
order by e.sequence
