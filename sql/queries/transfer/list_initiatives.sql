-- name: list_initiatives :many
-- param:
-- row: code text, name text, kind text, unit_code text, unit_from date?, introduced_by_code text, introduced_by_from date?, started_year integer, stage text, stage_note text?, campaign_code text?
select i.code, i.name::text as name, i.kind, u.code as unit_code, lower(u.in_force) as unit_from, b.code as introduced_by_code,
    lower(b.in_force) as introduced_by_from, i.started_year, i.stage, i.stage_note::text as stage_note,
    c.code as campaign_code
from initiative i
join org_unit u on u.org_unit_id = i.org_unit_id
join org_unit b on b.org_unit_id = i.introduced_by_id
left join campaign c on c.campaign_id = i.campaign_id
order by i.code collate "C"
