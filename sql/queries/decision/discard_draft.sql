-- name: discard_draft :one
-- param: decision_id bigint, version integer
-- row: lines integer
select discard_draft($1::bigint, $2::integer) as lines
