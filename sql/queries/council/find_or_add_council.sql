-- name: find_or_add_council :one
-- param: org_unit_id bigint, name text
-- row: council_id bigint
with added as (
    insert into council (org_unit_id, name) values ($1::bigint, $2::text)
    on conflict on constraint council_name_uk do nothing
    returning council_id
)
select a.council_id from added a
union all
select c.council_id from council c where c.org_unit_id = $1::bigint and c.name = $2::text
limit 1
