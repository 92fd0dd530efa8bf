-- name: check_attendance :many
-- param: council_id bigint, held_on date, member_ids bigint[]
-- row: line integer, council_member_id bigint
-- Lines of a list of attendance that name nobody in office on that day, or somebody again.
select v.ordinality::integer as line, v.council_member_id
from unnest($3::bigint[]) with ordinality as v (council_member_id, ordinality)
left join council_member c
    on c.council_member_id = v.council_member_id and c.council_id = $1::bigint and c.in_force @> $2::date
where c.council_member_id is null or array_position($3::bigint[], v.council_member_id) < v.ordinality
order by 1
