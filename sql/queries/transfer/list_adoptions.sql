-- name: list_adoptions :many
-- param:
-- row: initiative_code text, place text, unit_code text, unit_from date?, adopted_on date?, state text, note text?
select i.code as initiative_code, a.place::text as place, u.code as unit_code, lower(u.in_force) as unit_from, a.adopted_on, a.state,
    a.note::text as note
from adoption a
join initiative i using (initiative_id)
join org_unit u on u.org_unit_id = a.org_unit_id
order by i.code collate "C", u.code collate "C", lower(u.in_force), a.place::text collate "C"
