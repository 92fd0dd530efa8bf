-- name: complete_numbers :exec
-- param:
-- row:
-- A person known without a personal number gets the one that the file gives.
update recipient r set personal_number = i.personal_number
from import_row i
join import_match m using (line)
where m.gives_number and r.recipient_id = m.recipient_id and r.personal_number is null
