-- name: remove_alias :one
-- param: org_unit_id bigint, alias text
-- row: removed bigint
with removed as (
    delete from org_unit_alias a where a.org_unit_id = $1::bigint and a.alias = $2::text
    returning alias
)
select count(*) as removed from removed
