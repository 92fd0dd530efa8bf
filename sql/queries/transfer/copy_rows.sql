-- name: copy_rows :copyin
-- param:
-- row:
copy transfer_row from stdin
