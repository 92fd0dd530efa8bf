-- name: mend_day :exec
-- param: meeting_id bigint, held_on date, reason text
-- row: mend_meeting_day void
select mend_meeting_day($1::bigint, $2::date, $3::text)
