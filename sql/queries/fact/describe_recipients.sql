-- name: describe_recipients :exec
-- param:
-- row:
-- What the rows say of their recipients, where an import looks for it.
insert into import_row (
    line, ordinal, recipient_kind, name, born_on, birth_precision, personal_number, unit_code, achievement_year)
select f.line, f.line, f.recipient_kind, f.name, f.born_on, f.birth_precision, f.personal_number, f.unit_code, f.year
from fact_row f
where f.recipient_id is null and f.name is not null
