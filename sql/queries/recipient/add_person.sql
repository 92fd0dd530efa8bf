-- name: add_person :one
-- param: name text, org_unit_id bigint, born_on date?, birth_precision text?, personal_number text?, sex text?
-- row: recipient_id bigint
-- What the person is called in parts is not read back: policies do not see the entry of the same statement yet.
with added as (
    insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number)
    values ('individual', $1::text, $2::bigint, $3::date, $4::text, $5::text)
    returning recipient_id, name
), parts as (
    insert into person (recipient_id, family_name, middle_name, given_name, sex)
    select a.recipient_id, n.family_name, n.middle_name, n.given_name, $6::text
    from added a, split_name(a.name) n
)
select a.recipient_id from added a
