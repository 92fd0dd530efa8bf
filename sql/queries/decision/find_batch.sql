-- name: find_batch :one
-- param: sha256 text
-- row: decision_count integer, row_count integer
select b.decision_count, b.row_count from decision_batch b 
where b.sha256 = decode($1::text, 'hex') and b.created_by = acting_account()
