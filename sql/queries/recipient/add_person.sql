-- name: add_person :one
-- param: name text, org_unit_id bigint, born_on date?, birth_precision text?, personal_number text?, sex text?, is_new boolean
-- row: recipient_id bigint
-- Who is known to be somebody else than one of the same name, unit and birth gets the next place among such namesakes.
-- What the person is called in parts is not read back: policies do not see the entry of the same statement yet.
with added as (
    insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number, namesake)
    select 'individual', $1::text, $2::bigint, $3::date, $4::text, $5::text, 1 + coalesce(max(o.namesake), 0)
    from recipient o
    where $7::boolean and o.org_unit_id = $2::bigint and o.name = $1::text and o.recipient_kind = 'individual'
        and (o.born_on, o.birth_precision) is not distinct from ($3::date, $4::text)
    returning recipient_id, name
), parts as (
    insert into person (recipient_id, family_name, middle_name, given_name, sex)
    select a.recipient_id, n.family_name, n.middle_name, n.given_name, $6::text
    from added a, split_name(a.name) n
)
select a.recipient_id from added a
