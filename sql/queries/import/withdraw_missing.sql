-- name: withdraw_missing :exec
-- param: nomination_ids bigint[], reason text
-- row:
insert into nomination_event (nomination_id, event, reason)
select w.nomination_id, 'withdraw', $2::text
from unnest($1::bigint[]) as w (nomination_id)
order by w.nomination_id
