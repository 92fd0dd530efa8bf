-- name: list_reopened :many
-- param: nomination_id bigint
-- row: field text
select f as field from reopened_fields($1::bigint) f
