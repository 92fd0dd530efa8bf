-- name: create_names :exec
-- param:
-- row:
-- Names of rows that nobody in the register has to the letter, whose neighbours are looked for.
create temporary table import_name on commit drop as
select row_number() over () as place, n.name
from (
    select distinct i.name from import_match m join import_row i using (line)
    where m.recipient_id is null and i.name is not null
) n
