-- name: list_campaigns :many
-- param: unit text?, year integer?
-- row: code text, name text, manner text, scope text, launched_by text, period_from date, period_to date?, dossiers bigint, nominations bigint, awards bigint
select c.code, c.name::text as name, c.manner, c.scope, u.name::text as launched_by, lower(c.period) as period_from,
    (upper(c.period) - 1) as period_to,
    (select count(*) from dossier s where s.campaign_id = c.campaign_id) as dossiers,
    (select count(*) from dossier s join nomination n using (dossier_id) where s.campaign_id = c.campaign_id) as nominations,
    (select count(*) from dossier s join nomination n using (dossier_id) join standing_award a using (nomination_id)
        where s.campaign_id = c.campaign_id) as awards
from campaign c
join org_unit u on u.org_unit_id = c.launched_by_id
where ($1::text is null or u.org_unit_id in (select units_of_code($1::text)))
    and ($2::integer is null or c.period && daterange(make_date($2::integer, 1, 1), make_date($2::integer, 12, 31), '[]'))
order by lower(c.period), c.code
