-- name: copy_rows :copyin
-- param:
-- row:
copy fact_row from stdin
