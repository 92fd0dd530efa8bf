-- name: list_bodies :many
-- param: kind recipient_kind, unit text?, day date, name_part text?, after bigint?, most integer?
-- row: recipient_id bigint, name text, unit_code text, unit_name text, above_name text?, is_unit boolean, awards bigint
-- Collectives or households in the order of names, each with what stands above: two of one name are told apart by it.
select r.recipient_id, r.name::text as name, u.code as unit_code, u.name::text as unit_name, p.name::text as above_name,
    c.represents_id is not null as is_unit,
    (select count(*) from standing_award a where a.recipient_id = r.recipient_id) as awards
from recipient r
join org_unit u using (org_unit_id)
left join org_unit p on p.org_unit_id = u.parent_id
left join collective c using (recipient_id)
where r.recipient_kind = $1::recipient_kind
    and ($2::text is null or r.org_unit_id in (
        select s.org_unit_id from org_unit o, unit_scope(o.org_unit_id, $3::date, true) s
        where o.code = $2::text and o.in_force @> $3::date))
    and ($4::text is null or strpos(fold_search(r.name), fold_search($4::text)) > 0)
    and ($5::bigint is null or (r.name collate "vi-x-icu", r.recipient_id) > (
        select k.name collate "vi-x-icu", k.recipient_id from recipient k where k.recipient_id = $5::bigint))
order by r.name collate "vi-x-icu", r.recipient_id
limit $6::integer
