-- name: stop_jit :exec
-- param:
-- row:
-- Compiling these long statements takes seconds, running them on a few nominations milliseconds.
set local jit = off
