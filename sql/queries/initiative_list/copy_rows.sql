-- name: copy_rows :copyin
-- param:
-- row:
copy initiative_row from stdin
