-- name: find_calendar_end :one
-- param:
-- row: known_until date
select calendar_known_until() as known_until
