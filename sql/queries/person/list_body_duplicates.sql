-- name: list_body_duplicates :many
-- param: kind recipient_kind, unit_id bigint?
-- row: recipient_id bigint, name text, unit_name text, above_name text?, awards bigint, other_id bigint, other_name text, other_unit text, other_above text?, other_awards bigint, likeness text
-- Pairs that may be one collective or household: two cards of one unit, or who may be the same by their names (may_be_same).
with home as materialized (
    select m.org_unit_id, m.present_id from units_as_of(register_today()) m
), entry as materialized (
    select r.recipient_id, r.name::text as name, r.org_unit_id,
        (select x.present_id from home x where x.org_unit_id = c.represents_id) as unit_id,
        row_number() over (order by r.recipient_id) as place
    from recipient r
    left join collective c using (recipient_id)
    where r.recipient_kind = $1::recipient_kind
        and ($2::bigint is null or r.org_unit_id in (
            select s.org_unit_id from unit_scope($2::bigint, register_today(), true) s))
), pair as (
    select a.recipient_id as one, b.recipient_id as other, 1 as likeness
    from entry a join entry b on b.unit_id = a.unit_id and b.recipient_id > a.recipient_id
    union
    select least(e.recipient_id, l.recipient_id), greatest(e.recipient_id, l.recipient_id), 2
    from seen_likenesses(
        (select array_agg(e.recipient_id order by e.place) from entry e),
        (select coalesce(array_agg($1::recipient_kind order by e.place), '{}') from entry e),
        (select coalesce(array_agg(e.name order by e.place), '{}') from entry e),
        null, null, null,
        (select coalesce(array_agg(e.org_unit_id order by e.place), '{}') from entry e)) l
    join entry e using (place)
    left join collective c on c.recipient_id = l.recipient_id
    -- Two units of one name are two.
    where l.likeness = 'asked' and (e.unit_id is null or c.represents_id is null)
), told as (
    select r.recipient_id, r.name::text as name, u.name::text as unit_name, a.name::text as above_name,
        (select count(*) from standing_award w where w.recipient_id = r.recipient_id) as awards
    from recipient r
    join home h using (org_unit_id)
    join org_unit u on u.org_unit_id = h.present_id
    left join org_unit a on a.org_unit_id = u.parent_id
    where r.recipient_id in (select p.one from pair p union all select p.other from pair p)
), likely as (
    select p.one, p.other, min(p.likeness) as likeness from pair p group by p.one, p.other
)
select a.recipient_id, a.name, a.unit_name, a.above_name, a.awards, b.recipient_id as other_id, b.name as other_name,
    b.unit_name as other_unit, b.above_name as other_above, b.awards as other_awards,
    case l.likeness when 1 then 'unit' else 'name' end as likeness
from likely l
join told a on a.recipient_id = l.one
join told b on b.recipient_id = l.other
order by l.likeness, like_key($1::recipient_kind, a.name) collate "C", a.recipient_id, b.recipient_id
