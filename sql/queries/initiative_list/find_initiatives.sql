-- name: find_initiatives :exec
-- param: scope text
-- row:
-- With the one that the register has of the same name, in the unit of the first author; of several, the one recognised
-- that day is meant.
insert into initiative_found
with g as (
    select min(r.line) as line, min(r.name) as name, r.recognised_on, min(r.recognised_by) as recognised_by,
        string_agg(distinct r.summary, '; ') as summary, array_agg(r.line) as lines
    from initiative_row r
    group by lower(r.name collate "vi-x-icu"), r.recognised_on, lower(r.recognised_by collate "vi-x-icu")
), placed as (
    select g.*, (
            select m.org_unit_id from import_match m
            where m.line / 64 = g.line and m.org_unit_id is not null order by m.line limit 1) as org_unit_id,
        array(
            select m.recipient_id from import_match m
            where m.line / 64 = any (g.lines) and m.recipient_id is not null
            group by m.recipient_id order by min(m.line)) as author_ids
    from g
)
select p.line, p.name, p.recognised_on, p.recognised_by, p.summary, p.org_unit_id, p.author_ids, e.code,
    e.recognised_before, e.code is null, e.code is not null and e.recognised_before is null,
    e.code is not null and e.author_ids <> array(select a.id from unnest(p.author_ids) a (id) order by 1)
from placed p
left join lateral (
    select i.code, c.recognised_on as recognised_before,
        array(
            select a.recipient_id from initiative_author a where a.initiative_id = i.initiative_id order by 1) as author_ids
    from initiative i
    left join recognition c on c.initiative_id = i.initiative_id and c.scope = $1::text
    where i.org_unit_id = p.org_unit_id and lower(i.name collate "vi-x-icu") = lower(p.name collate "vi-x-icu")
    order by c.recognised_on is distinct from p.recognised_on, i.initiative_id
    limit 1) e on true
