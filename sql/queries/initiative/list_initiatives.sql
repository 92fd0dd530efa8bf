-- name: list_initiatives :many
-- param: unit text?, campaign text?, kind text?
-- row: code text, name text, kind text, unit_name text, introduced_by text, started_year integer, stage text, recognised text?, not_effective text?, adoptions bigint
select i.code, i.name::text as name, i.kind, u.name::text as unit_name, b.name::text as introduced_by, i.started_year, i.stage,
    (select string_agg(r.scope, ', ' order by r.recognised_on) from recognition r
        where r.initiative_id = i.initiative_id and r.is_effective) as recognised,
    (select string_agg(r.scope, ', ' order by r.recognised_on) from recognition r
        where r.initiative_id = i.initiative_id and not r.is_effective) as not_effective,
    (select count(*) from adoption a where a.initiative_id = i.initiative_id) as adoptions
from initiative i
join org_unit u on u.org_unit_id = i.org_unit_id
join org_unit b on b.org_unit_id = i.introduced_by_id
left join campaign c using (campaign_id)
where ($1::text is null or u.org_unit_id in (select units_of_code($1::text)))
    and ($2::text is null or c.code = $2::text)
    and ($3::text is null or i.kind = $3::text)
order by i.started_year, i.code
