-- name: find_campaign :one
-- param: code text
-- row: campaign_id bigint, code text, name text, manner text, scope text, launched_by text, key_task text?, period_from date, period_to date?, note text?
select c.campaign_id, c.code, c.name::text as name, c.manner, c.scope, u.name::text as launched_by,
    t.name::text as key_task, lower(c.period) as period_from, (upper(c.period) - 1) as period_to, c.note::text as note
from campaign c
join org_unit u on u.org_unit_id = c.launched_by_id
left join key_task t using (key_task_id)
where c.code = $1::text
