-- name: choose_units :exec
-- param:
-- row:
-- The one unit of the smallest tier; several of them are a question.
update import_unit i
set org_unit_id = c.org_unit_id, former_name = c.former_name
from (
    select c.words, min(c.org_unit_id) as org_unit_id, min(c.former_name) as former_name
    from import_unit_candidate c
    join (select x.words, min(x.tier) as tier from import_unit_candidate x group by x.words) best using (words, tier)
    where c.tier <= 4
    group by c.words
    having min(c.org_unit_id) = max(c.org_unit_id)
) c
where i.words = c.words and i.org_unit_id is null
