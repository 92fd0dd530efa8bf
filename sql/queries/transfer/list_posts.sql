-- name: list_posts :many
-- param:
-- row: recipient_kind recipient_kind, recipient_name text, born text?, personal_number text?, unit_code text, unit_from date?, namesake integer, title text, post_unit_code text, post_unit_from date?, held_from date?, held_to date?, paper text?
select r.recipient_kind, r.name::text as recipient_name, written_birth(r.born_on, r.birth_precision) as born, k.personal_number,
    u.code as unit_code, lower(u.in_force) as unit_from, r.namesake,
    o.title::text as title, w.code as post_unit_code, lower(w.in_force) as post_unit_from, lower(o.held) as held_from,
    (upper(o.held) - 1) as held_to, o.paper::text as paper
from post o
join recipient r using (recipient_id)
left join numbers_in_reach() k using (recipient_id)
join org_unit u on u.org_unit_id = r.org_unit_id
join org_unit w on w.org_unit_id = o.org_unit_id
order by u.code collate "C", lower(u.in_force), r.recipient_kind, r.name::text collate "C", r.born_on, r.birth_precision,
    k.personal_number, r.namesake, lower(o.held), o.title::text collate "C", w.code collate "C"
