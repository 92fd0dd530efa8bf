-- name: meeting_exists :one
-- param: meeting_id bigint
-- row: exists boolean
select exists (select from meeting m where m.meeting_id = $1::bigint) as exists
