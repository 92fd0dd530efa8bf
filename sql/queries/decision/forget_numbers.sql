-- name: forget_numbers :exec
-- param:
-- row:
-- Whoever vouches for a paper reads no personal numbers: he is shown who bears the name, with unit and birth.
update import_row set personal_number = null where personal_number is not null
