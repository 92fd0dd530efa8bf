-- name: end_member :many
-- param: council_member_id bigint, last_day date
-- row: council_member_id bigint
update council_member c set in_force = daterange(lower(c.in_force), $2::date, '[]')
where c.council_member_id = $1::bigint and lower(c.in_force) <= $2::date
returning c.council_member_id
