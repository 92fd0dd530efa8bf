-- name: list_campaigns :many
-- param:
-- row: code text, name text, parent_campaign_code text?, unit_code text, unit_from date?, launched_by_others text, manner text, scope text, period_from date, period_to date?, note text?
with recursive placed as (
    select c.campaign_id, 0 as depth from campaign c where c.parent_id is null
    union all
    select c.campaign_id, p.depth + 1 from campaign c join placed p on p.campaign_id = c.parent_id
)
select c.code, c.name::text as name, p.code as parent_campaign_code, u.code as unit_code, lower(u.in_force) as unit_from,
    c.launched_by_others::text as launched_by_others, c.manner, c.scope, lower(c.period) as period_from, upper(c.period) - 1 as period_to,
    c.note::text as note
from placed d
join campaign c using (campaign_id)
join org_unit u on u.org_unit_id = c.launched_by_id
left join campaign p on p.campaign_id = c.parent_id
order by d.depth, c.code collate "C"
