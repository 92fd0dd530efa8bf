-- name: forget_numbers :exec
-- param:
-- row:
-- The other rows are known by name, unit and birth: a number that nobody may ask about tells nothing.
update import_row i set personal_number = null
where i.personal_number is not null and not exists (select from import_match m where m.line = i.line)
