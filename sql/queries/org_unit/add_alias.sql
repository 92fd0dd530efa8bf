-- name: add_alias :one
-- param: org_unit_id bigint, alias text
-- row: added bigint
with added as (
    insert into org_unit_alias (org_unit_id, alias) values ($1::bigint, $2::text)
    on conflict do nothing
    returning alias
)
select count(*) as added from added
