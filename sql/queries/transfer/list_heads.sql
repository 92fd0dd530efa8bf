-- name: list_heads :many
-- param:
-- row: recipient_kind recipient_kind, recipient_name text, born text?, personal_number text?, unit_code text, unit_from date?, namesake integer, head_name text, head_born text?, head_personal_number text?, head_unit_code text, head_unit_from date?, head_namesake integer
select r.recipient_kind, r.name::text as recipient_name, written_birth(r.born_on, r.birth_precision) as born, k.personal_number,
    u.code as unit_code, lower(u.in_force) as unit_from, r.namesake, p.name::text as head_name,
    written_birth(p.born_on, p.birth_precision) as head_born, q.personal_number as head_personal_number,
    s.code as head_unit_code, lower(s.in_force) as head_unit_from, p.namesake as head_namesake
from household h
join recipient r using (recipient_id)
join org_unit u using (org_unit_id)
join recipient p on p.recipient_id = h.head_id
left join numbers_in_reach() k on k.recipient_id = r.recipient_id
left join numbers_in_reach() q on q.recipient_id = p.recipient_id
join org_unit s on s.org_unit_id = p.org_unit_id
order by u.code collate "C", lower(u.in_force), r.recipient_kind, r.name::text collate "C", r.born_on, r.birth_precision,
    k.personal_number, r.namesake
