-- name: list_unit_names :many
-- param: day date
-- row: org_unit_id bigint, name text
-- Every name of the units in force on a day: their own, that of their body, and the others that offices write.
select u.org_unit_id, n.name
from org_unit u
cross join lateral (
    select u.name::text
    union
    select u.body_name::text where u.body_name is not null
    union
    select a.alias::text from org_unit_alias a where a.org_unit_id = u.org_unit_id) n (name)
where u.in_force @> $1::date
