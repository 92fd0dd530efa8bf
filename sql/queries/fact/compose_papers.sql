-- name: compose_papers :exec
-- param:
-- row:
update fact_row set paper = normalize(paper, nfc) where paper is not nfc normalized
