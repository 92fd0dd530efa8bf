-- name: search_recipients :many
-- param: words text, kinds recipient_kind[], most integer
-- row: recipient_id bigint, recipient_kind recipient_kind, name text, born_on date?, birth_precision text?, personal_number text?, unit_code text, unit_name text, awards bigint
-- The best first. Personal numbers are masked.
select r.recipient_id, r.recipient_kind, r.name::text as name, r.born_on, r.birth_precision,
    r.shown_number as personal_number,
    u.code as unit_code, u.name::text as unit_name,
    (select count(*) from held_award a where a.recipient_id = r.recipient_id) as awards
from search_recipients($1::text, $2::recipient_kind[], $3::integer) with ordinality s (recipient_id, tier, place)
join recipient r using (recipient_id)
join org_unit u using (org_unit_id)
order by s.place
