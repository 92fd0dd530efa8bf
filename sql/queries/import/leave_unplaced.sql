-- name: leave_unplaced :exec
-- param:
-- row:
-- Collectives of which nobody said where they belong are printed by their own names alone.
update import_row i set unit_name = i.name
from import_unit w
where w.words = i.unit_code and w.is_sender and i.recipient_kind = 'collective' and i.unit_name is null and i.name is not null
    and not exists (select from import_own o where o.line = i.line)
