-- name: list_duplicates :many
-- param: unit_id bigint?
-- row: recipient_id bigint, name text, born text?, unit_name text, awards bigint, other_id bigint, other_name text, other_born text?, other_unit text, other_awards bigint, likeness text
-- Pairs that may be one person: one name but for accents and y or i, births that agree, numbers that do not differ.
-- Without any birth only within one unit as it has become by today: a name alone is no sign.
with home as materialized (
    select m.org_unit_id, m.present_id from units_as_of(register_today()) m
), entry as materialized (
    select r.recipient_id, r.name::text as name, translate(fold_search(r.name), 'y', 'i') as key, r.born_on,
        r.birth_precision, r.shown_number is null as is_unnumbered, h.present_id, u.name::text as unit_name,
        case r.birth_precision when 'day' then to_char(r.born_on, 'DD/MM/YYYY') when 'month' then to_char(r.born_on, 'MM/YYYY')
            when 'year' then to_char(r.born_on, 'YYYY') end as born
    from recipient r
    join home h using (org_unit_id)
    join org_unit u on u.org_unit_id = h.present_id
    where r.recipient_kind = 'individual'
        and ($1::bigint is null or r.org_unit_id in (
            select s.org_unit_id from unit_scope($1::bigint, register_today(), true) s))
), pair as (
    select a.recipient_id as one, b.recipient_id as other, a.name = b.name as same_name,
        case when a.birth_precision = 'day' and b.birth_precision = 'day' then 'birth' else 'year' end as likeness
    from entry a
    join entry b on b.key = a.key and date_trunc('year', b.born_on) = date_trunc('year', a.born_on)
        and b.recipient_id > a.recipient_id
    where may_be_same_birth(a.born_on, a.birth_precision, b.born_on, b.birth_precision)
        and (a.is_unnumbered or b.is_unnumbered)
    union all
    select a.recipient_id, b.recipient_id, a.name = b.name, 'unit'
    from entry a
    join entry b on b.key = a.key and b.present_id = a.present_id and b.recipient_id > a.recipient_id
    where (a.born_on is null or b.born_on is null) and (a.is_unnumbered or b.is_unnumbered)
)
select a.recipient_id, a.name, a.born, a.unit_name,
    (select count(*) from standing_award w where w.recipient_id = a.recipient_id) as awards,
    b.recipient_id as other_id, b.name as other_name, b.born as other_born, b.unit_name as other_unit,
    (select count(*) from standing_award w where w.recipient_id = b.recipient_id) as other_awards, p.likeness
from pair p
join entry a on a.recipient_id = p.one
join entry b on b.recipient_id = p.other
order by array_position(array['birth', 'year', 'unit'], p.likeness), p.same_name desc, a.key collate "C", p.one, p.other
