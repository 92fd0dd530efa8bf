-- name: move_nominations :many
-- param: nomination_ids bigint[], event text, reason text?
-- row: nomination_event_id bigint
insert into nomination_event (nomination_id, event, reason)
select m.nomination_id, $2::text, $3::text
from unnest($1::bigint[]) m (nomination_id)
order by m.nomination_id
returning nomination_event_id
