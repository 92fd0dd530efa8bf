-- name: list_edits :many
-- param: nomination_id bigint
-- row: sequence integer, field text, before text?, after text?
select e.sequence, c.field, c.before::text as before, c.after::text as after
from nomination_edit c
join nomination_event e using (nomination_event_id)
where e.nomination_id = $1::bigint
order by e.sequence, c.field
