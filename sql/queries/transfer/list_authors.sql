-- name: list_authors :many
-- param:
-- row: recipient_kind recipient_kind, recipient_name text, born text?, personal_number text?, unit_code text, unit_from date?, namesake integer, initiative_code text, share_percent integer
select r.recipient_kind, r.name::text as recipient_name, written_birth(r.born_on, r.birth_precision) as born, k.personal_number,
    u.code as unit_code, lower(u.in_force) as unit_from, r.namesake, i.code as initiative_code, o.share_percent
from initiative_author o
join initiative i using (initiative_id)
join recipient r using (recipient_id)
left join numbers_in_reach() k using (recipient_id)
join org_unit u on u.org_unit_id = r.org_unit_id
order by i.code collate "C", o.share_percent desc, u.code collate "C", lower(u.in_force), r.recipient_kind, r.name::text collate "C",
    r.born_on, r.birth_precision, k.personal_number, r.namesake
