-- name: find_content :one
-- param: decision_id bigint
-- row: content text?
select decision_content($1::bigint) as content
