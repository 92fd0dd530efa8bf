-- name: list_ended_rules :many
-- param: unit text, day date
-- row: kind text, subject text?, unit_name text, ended_on date, citation text
-- Rules that a unit had of its own and has no more.
select e.kind, e.subject, e.unit_name, e.ended_on, e.citation
from org_unit o
cross join lateral ended_rules(o.org_unit_id, $2::date) e
where o.code = $1::text and o.in_force @> $2::date
order by e.ended_on desc, e.kind, e.subject
