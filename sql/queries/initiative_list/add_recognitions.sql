-- name: add_recognitions :exec
-- param: scope text, decision_number text?
-- row:
insert into recognition (initiative_id, scope, recognised_by, decision_number, recognised_on)
select i.initiative_id, $1::text, f.recognised_by, $2::text, f.recognised_on
from initiative_found f
join initiative i on i.code = f.code
where f.is_new or f.is_wider
order by f.line
