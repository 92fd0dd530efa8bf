-- name: count_members :one
-- param: council_id bigint, held_on date
-- row: members integer
select count(*)::integer as members from council_member c where c.council_id = $1::bigint and c.in_force @> $2::date
