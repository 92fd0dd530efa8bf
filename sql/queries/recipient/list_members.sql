-- name: list_members :many
-- param: recipient_id bigint
-- row: recipient_id bigint, name text, sex text?, born_on date?, birth_precision text?, unit_code text, unit_name text, post text?, awards bigint
-- The people of a collective that is a unit, with those below it and what went into it; of a household the one who stands for
-- it.
select r.recipient_id, r.name::text as name, p.sex, r.born_on, r.birth_precision, u.code as unit_code, u.name::text as unit_name,
    (select string_agg(o.title, '; ' order by lower(o.held) nulls first, o.title) from post o
        where o.recipient_id = r.recipient_id and o.held @> register_today()) as post,
    (select count(*) from standing_award a where a.recipient_id = r.recipient_id) as awards
from recipient r
join person p using (recipient_id)
join org_unit u using (org_unit_id)
where r.recipient_id in (select h.head_id from household h where h.recipient_id = $1::bigint)
    or r.org_unit_id in (
        select s.org_unit_id from collective c, unit_scope(c.represents_id, register_today(), true) s
        where c.recipient_id = $1::bigint)
order by p.given_name collate "vi-x-icu", coalesce(p.family_name, '') collate "vi-x-icu",
    coalesce(p.middle_name, '') collate "vi-x-icu", r.recipient_id
