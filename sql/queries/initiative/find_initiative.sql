-- name: find_initiative :one
-- param: code text
-- row: code text, name text, kind text, unit_name text, introduced_by text, campaign text?, key_task text?, started_year integer, stage text, stage_note text?
select i.code, i.name::text as name, i.kind, u.name::text as unit_name, b.name::text as introduced_by,
    c.name::text as campaign, t.name::text as key_task, i.started_year, i.stage, i.stage_note::text as stage_note
from initiative i
join org_unit u on u.org_unit_id = i.org_unit_id
join org_unit b on b.org_unit_id = i.introduced_by_id
left join campaign c using (campaign_id)
left join key_task t on t.key_task_id = i.key_task_id
where i.code = $1::text
