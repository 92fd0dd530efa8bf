-- name: list_crowded :many
-- param:
-- row: line integer, name text, spelling_count bigint
-- Spellings of new recipients of one unit that are so many that not each is compared with each (list_twins).
select min(n.line) as line, min(n.name::text) as name, count(distinct n.name) as spelling_count
from import_new n
group by n.org_unit_id, n.recipient_kind, like_key(n.recipient_kind, n.name) collate "C"
having count(distinct n.name) > 5
order by 1
