-- name: add_person :one
-- param: name text, org_unit_id bigint, born_on date?, birth_precision text?, personal_number text?, is_new boolean
-- row: recipient_id bigint
-- Who is known to be somebody else than one of the same name, unit and birth gets the next place among such namesakes.
insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number, namesake)
select 'individual', $1::text, $2::bigint, $3::date, $4::text, $5::text, 1 + coalesce(max(o.namesake), 0)
from recipient o
where $6::boolean and o.org_unit_id = $2::bigint and o.name = $1::text and o.recipient_kind = 'individual'
    and (o.born_on, o.birth_precision) is not distinct from ($3::date, $4::text)
returning recipient_id
