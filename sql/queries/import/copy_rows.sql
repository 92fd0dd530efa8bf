-- name: copy_rows :copyin
-- param:
-- row:
copy import_row from stdin
