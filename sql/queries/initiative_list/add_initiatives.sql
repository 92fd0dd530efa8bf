-- name: add_initiatives :exec
-- param: kind text
-- row:
insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage, stage_note)
select f.code, f.name, $1::text, f.org_unit_id, f.org_unit_id, extract(year from f.recognised_on)::integer, 'in_use',
    f.summary
from initiative_found f
where f.is_new
order by f.line
