-- name: list_persons :many
-- param:
-- row: recipient_kind recipient_kind, recipient_name text, born text?, personal_number text?, unit_code text, unit_from date?, namesake integer, sex text?, ethnicity text?, printed_name text?, died_on date?, represents_code text?, represents_from date?, founded_on date?, address text?
-- All recipients: persons, collectives, households.
select r.recipient_kind, r.name::text as recipient_name, written_birth(r.born_on, r.birth_precision) as born, k.personal_number,
    u.code as unit_code, lower(u.in_force) as unit_from, r.namesake,
    p.sex, p.ethnicity::text as ethnicity, p.printed_name::text as printed_name, p.died_on, s.code as represents_code,
    lower(s.in_force) as represents_from, c.founded_on, h.address::text as address
from recipient r
left join numbers_in_reach() k using (recipient_id)
join org_unit u using (org_unit_id)
left join person p using (recipient_id)
left join collective c using (recipient_id)
left join org_unit s on s.org_unit_id = c.represents_id
left join household h using (recipient_id)
order by u.code collate "C", lower(u.in_force), r.recipient_kind, r.name::text collate "C", r.born_on, r.birth_precision,
    k.personal_number, r.namesake
