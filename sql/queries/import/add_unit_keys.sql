-- name: add_unit_keys :exec
-- param: words text[], keys text[], plain text[], version integer
-- row: add_unit_keys void
select add_unit_keys($1::text[], $2::text[], $3::text[], $4::integer)
