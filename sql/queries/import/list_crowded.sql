-- name: list_crowded :many
-- param:
-- row: line integer, name text, spelling_count bigint
-- Spellings of new recipients of one unit that are so many that not each is compared with each (list_twins).
select min(n.line) as line, min(n.name::text) as name, count(distinct n.name) as spelling_count
from import_new n
join import_name_key k on k.name = n.name and k.is_first
group by n.org_unit_id, n.recipient_kind, k.key
having count(distinct n.name) > 10
order by 1
