-- name: lock_matter :one
-- param: matter_id bigint
-- row: opened_on date, closed_on date?
select m.opened_on, m.closed_on from matter m where m.matter_id = $1::bigint for update
