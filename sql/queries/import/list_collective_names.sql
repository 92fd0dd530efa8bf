-- name: list_collective_names :many
-- param:
-- row: name text
-- Names of collectives whose unit is known.
select distinct i.name
from import_row i
join import_unit w on w.words = i.unit_code
where i.recipient_kind = 'collective' and i.name is not null and w.org_unit_id is not null
