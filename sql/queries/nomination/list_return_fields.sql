-- name: list_return_fields :many
-- param: nomination_id bigint
-- row: sequence integer, field text, why text
select e.sequence, f.field, f.why::text as why
from nomination_return_field f
join nomination_event e using (nomination_event_id)
where e.nomination_id = $1::bigint
order by e.sequence, f.field
