-- name: find_body :many
-- param: recipient_id bigint
-- row: recipient_id bigint, name text, unit_code text, unit_name text, above_name text?, is_unit boolean, founded_on date?, head_id bigint?, head_name text?, address text?, is_sample boolean
select r.recipient_id, r.name::text as name, u.code as unit_code, u.name::text as unit_name, p.name::text as above_name,
    c.represents_id is not null as is_unit, c.founded_on, h.head_id, w.name::text as head_name, h.address::text as address,
    r.is_sample
from recipient r
join org_unit u using (org_unit_id)
left join org_unit p on p.org_unit_id = u.parent_id
left join collective c using (recipient_id)
left join household h using (recipient_id)
left join recipient w on w.recipient_id = h.head_id
where r.recipient_id = $1::bigint and r.recipient_kind <> 'individual'
