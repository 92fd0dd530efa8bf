-- name: list_alike :many
-- param: name text, org_unit_id bigint, born_on date?, birth_precision text?, personal_number text?
-- row: recipient_id bigint, other_name text, born text?, unit_name text
-- Persons of the register who may be one that is to be added.
select r.recipient_id, r.name::text as other_name,
    case r.birth_precision when 'day' then to_char(r.born_on, 'DD/MM/YYYY') when 'month' then to_char(r.born_on, 'MM/YYYY')
        when 'year' then to_char(r.born_on, 'YYYY') end as born,
    u.name::text as unit_name
from seen_likenesses(
    null, array['individual'::recipient_kind], array[$1::text], array[$3::date], array[$4::text], array[$5::text],
    array[$2::bigint]) l
join recipient r on r.recipient_id = l.recipient_id
join org_unit u on u.org_unit_id = r.org_unit_id
where l.likeness = 'asked'
order by r.recipient_id
