-- name: choose_units :exec
-- param:
-- row:
-- The one unit of the smallest tier; several of them are a question.
update import_unit i
set org_unit_id = c.org_unit_id, former_name = c.former_name
from (
    select c.words, min(c.org_unit_id) as org_unit_id, min(c.former_name) as former_name
    from (select x.*, min(x.tier) over (partition by x.words) as best from import_unit_candidate x) c
    where c.tier = c.best
    group by c.words
    having count(distinct c.org_unit_id) = 1 and min(c.tier) <= 4
) c
where i.words = c.words and i.org_unit_id is null
