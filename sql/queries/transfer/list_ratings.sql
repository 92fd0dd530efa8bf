-- name: list_ratings :many
-- param:
-- row: recipient_kind recipient_kind, recipient_name text, born text?, personal_number text?, unit_code text, unit_from date?, namesake integer, year integer, rating text, paper text?, basis text?, points numeric?, task_group text?, is_head boolean, months_worked integer?
select r.recipient_kind, r.name::text as recipient_name, written_birth(r.born_on, r.birth_precision) as born, k.personal_number,
    u.code as unit_code, lower(u.in_force) as unit_from, r.namesake,
    g.year, g.rating, g.paper::text as paper, g.basis, g.points, g.task_group::text as task_group, g.is_head, g.months_worked
from rating g
join recipient r using (recipient_id)
left join numbers_in_reach() k using (recipient_id)
join org_unit u using (org_unit_id)
order by u.code collate "C", lower(u.in_force), r.recipient_kind, r.name::text collate "C", r.born_on, r.birth_precision,
    k.personal_number, r.namesake, g.year
