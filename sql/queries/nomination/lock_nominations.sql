-- name: lock_nominations :many
-- param: nomination_ids bigint[], event text
-- row: nomination_id bigint, name text, state text, allowed boolean
-- Locked in one order, so that two people who choose the same ones follow one another.
select n.nomination_id, n.name::text as name, n.state,
    exists (select from nomination_transition t where t.from_state = n.state and t.event = $2::text) as allowed
from nomination n
where n.nomination_id = any ($1::bigint[])
order by n.nomination_id
for update
