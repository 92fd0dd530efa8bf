-- name: find_or_add_council :one
-- param: org_unit_id bigint, name text
-- row: council_id bigint
-- A council goes on where its unit got another name or place, by whichever it is asked for: with its members and their terms.
with present as materialized (
    select c.council_id
    from council c
    join unit_itself($1::bigint) i using (org_unit_id)
    where c.name = $2::text
    order by c.council_id desc
    limit 1
), added as (
    insert into council (org_unit_id, name)
    select $1::bigint, $2::text where not exists (select from present)
    on conflict on constraint council_name_uk do nothing
    returning council_id
)
select p.council_id from present p
union all
select a.council_id from added a
union all
select c.council_id from council c where c.org_unit_id = $1::bigint and c.name = $2::text
limit 1
