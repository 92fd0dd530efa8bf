-- name: number_papers :exec
-- param:
-- row:
update import_paper set decision_id = nextval(pg_get_serial_sequence('decision', 'decision_id'))
