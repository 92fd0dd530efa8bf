-- name: remove_alias :one
-- param: org_unit_id bigint, alias text
-- row: removed boolean
select remove_unit_alias($1::bigint, $2::text) as removed
