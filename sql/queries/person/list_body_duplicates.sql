-- name: list_body_duplicates :many
-- param: kind recipient_kind, unit_id bigint?
-- row: recipient_id bigint, name text, unit_name text, above_name text?, awards bigint, other_id bigint, other_name text, other_unit text, other_above text?, other_awards bigint, likeness text
-- Pairs that may be one collective or household: two cards of one unit, or one name but for accents, y or i and "Tập thể"
-- in one unit, or in a unit and one above it.
with home as materialized (
    select m.org_unit_id, m.present_id from units_as_of(register_today()) m
), entry as materialized (
    select r.recipient_id, r.name::text as name, h.present_id, u.name::text as unit_name, a.name::text as above_name,
        regexp_replace(regexp_replace(translate(fold_search(r.name), 'y', 'i'), '[^a-z0-9]+', ' ', 'g'),
            '^(tap the|ho gia dinh|gia dinh|ho) (ong |ba )?', '') as key,
        (select x.present_id from home x where x.org_unit_id = c.represents_id) as unit_id
    from recipient r
    join home h using (org_unit_id)
    join org_unit u on u.org_unit_id = h.present_id
    left join org_unit a on a.org_unit_id = u.parent_id
    left join collective c using (recipient_id)
    where r.recipient_kind = $1::recipient_kind
        and ($2::bigint is null or r.org_unit_id in (
            select s.org_unit_id from unit_scope($2::bigint, register_today(), true) s))
), pair as (
    select a.recipient_id as one, b.recipient_id as other, 1 as likeness
    from entry a join entry b on b.unit_id = a.unit_id and b.recipient_id > a.recipient_id
    union
    select a.recipient_id, b.recipient_id, 2
    from entry a join entry b on b.key = a.key and b.recipient_id > a.recipient_id
    where (a.unit_id is null or b.unit_id is null) and (
        a.present_id = b.present_id
        or $1::recipient_kind = 'collective' and (
            exists (select from unit_and_above(a.present_id) x where x.org_unit_id = b.present_id)
            or exists (select from unit_and_above(b.present_id) x where x.org_unit_id = a.present_id)))
)
select a.recipient_id, a.name, a.unit_name, a.above_name,
    (select count(*) from standing_award w where w.recipient_id = a.recipient_id) as awards,
    b.recipient_id as other_id, b.name as other_name, b.unit_name as other_unit, b.above_name as other_above,
    (select count(*) from standing_award w where w.recipient_id = b.recipient_id) as other_awards,
    case min(p.likeness) when 1 then 'unit' else 'name' end as likeness
from pair p
join entry a on a.recipient_id = p.one
join entry b on b.recipient_id = p.other
group by a.recipient_id, a.name, a.unit_name, a.above_name, b.recipient_id, b.name, b.unit_name, b.above_name, a.key
order by min(p.likeness), a.key collate "C", a.recipient_id, b.recipient_id
