-- name: list_complaints :many
-- param:
-- row: line integer, code text, subject text, day date?
-- What the register has against initiatives of a list: one of the same name that was recognised on another day, or has
-- other authors.
select f.line, 'TD456' as code, f.code as subject, f.recognised_before as day
from initiative_found f
where f.recognised_before <> f.recognised_on
union all
select f.line, 'TD457', f.code, null
from initiative_found f
where f.has_others and coalesce(f.recognised_before, f.recognised_on) = f.recognised_on
order by 1, 2
