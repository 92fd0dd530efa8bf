-- name: list_adoptions :many
-- param: code text
-- row: place text, unit_code text, unit_name text, unit_now text, adopted_on date?, state text, note text?
-- The unit of the time and, through its lineage, the unit of today.
select a.place::text as place, u.code as unit_code, u.name::text as unit_name,
    coalesce((select string_agg(s.name, ', ' order by s.code) from org_unit_lineage l
        join org_unit s on s.org_unit_id = l.successor_id where l.predecessor_id = u.org_unit_id), u.name)::text as unit_now,
    a.adopted_on, a.state, a.note::text as note
from adoption a
join initiative i using (initiative_id)
join org_unit u on u.org_unit_id = a.org_unit_id
where i.code = $1::text
order by u.code, a.place collate "vi-x-icu"
