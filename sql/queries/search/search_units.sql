-- name: search_units :many
-- param: words text, most integer
-- row: code text, name text, kind text, parent_name text?, alias text?, in_force_from date?, in_force_to date?
-- By code, abbreviation, name, or another name it goes by; the best first, and those in force before those of the past.
with hit as (
    select u.org_unit_id, null::text as alias, case
            when u.code = $1::text or lower(u.abbreviation) = lower($1::text) then 0
            when lower(u.name collate "vi-x-icu") = lower($1::text collate "vi-x-icu") then 1
            when fold_search(u.name) = fold_search($1::text) then 2
            when search_words(u.name) @@ word_query(lower($1::text collate "vi-x-icu")) then 3
            else 4
        end as tier
    from org_unit u
    where u.code = $1::text or lower(u.abbreviation) = lower($1::text)
        or search_words(u.name) @@ opening_query(fold_search($1::text))
    union all
    select a.org_unit_id, a.alias::text, case when fold_search(a.alias) = fold_search($1::text) then 2 else 4 end
    from org_unit_alias a
    where search_words(a.alias) @@ opening_query(fold_search($1::text))
), best as (
    select distinct on (h.org_unit_id) h.* from hit h order by h.org_unit_id, h.tier, h.alias nulls first
)
select u.code, u.name::text as name, u.kind, p.name::text as parent_name, b.alias,
    lower(u.in_force) as in_force_from, (upper(u.in_force) - 1) as in_force_to
from best b
join org_unit u using (org_unit_id)
left join org_unit p on p.org_unit_id = u.parent_id
order by b.tier, u.in_force @> current_date desc, u.name collate "vi-x-icu", u.code, lower(u.in_force)
limit $2::integer
