-- name: add_names :exec
-- param:
-- row:
-- Names of rows that nobody in the register has to the letter, whose neighbours are looked for.
insert into import_name (name)
select distinct i.name
from import_match m
join import_row i using (line)
where m.recipient_id is null and i.name is not null
