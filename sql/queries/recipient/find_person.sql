-- name: find_person :one
-- param: recipient_id bigint
-- row: recipient_id bigint, name text, sex text?, born_on date?, birth_precision text?, personal_number text?, unit_code text, unit_name text, died_on date?, is_sample boolean
select r.recipient_id, r.name::text as name, p.sex, r.born_on, r.birth_precision,
    r.shown_number as personal_number,
    u.code as unit_code, u.name::text as unit_name, p.died_on, r.is_sample
from recipient r
join person p using (recipient_id)
join org_unit u using (org_unit_id)
where r.recipient_id = $1::bigint
