-- name: compose_papers :exec
-- param:
-- row:
update fact_row set paper = normalize(paper, nfc), task_group = normalize(task_group, nfc)
where paper is not nfc normalized or task_group is not nfc normalized
