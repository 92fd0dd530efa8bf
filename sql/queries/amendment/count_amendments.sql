-- name: count_amendments :one
-- param: decision_id bigint
-- row: amendments bigint
select count(*) as amendments from amendment m where m.decision_id = $1::bigint
