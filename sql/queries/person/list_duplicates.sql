-- name: list_duplicates :many
-- param: unit_id bigint?
-- row: recipient_id bigint, name text, born text?, unit_name text, awards bigint, other_id bigint, other_name text, other_born text?, other_unit text, other_awards bigint, likeness text
-- Pairs of persons who may be one (may_be_same): born on one day, by a digit of birth or number, born in one year, or in one
-- unit as it has become by today.
with home as materialized (
    select m.org_unit_id, m.present_id from units_as_of(register_today()) m
), entry as materialized (
    select r.recipient_id, r.name::text as name, r.born_on, r.birth_precision, r.org_unit_id,
        row_number() over (order by r.recipient_id) as place
    from recipient r
    where r.recipient_kind = 'individual'
        and ($1::bigint is null or r.org_unit_id in (
            select s.org_unit_id from unit_scope($1::bigint, register_today(), true) s))
), pair as (
    select least(e.recipient_id, l.recipient_id) as one, greatest(e.recipient_id, l.recipient_id) as other, bool_or(l.by_digit) as by_digit
    from seen_likenesses(
        (select array_agg(e.recipient_id order by e.place) from entry e),
        (select coalesce(array_agg('individual'::recipient_kind order by e.place), '{}') from entry e),
        (select coalesce(array_agg(e.name order by e.place), '{}') from entry e),
        (select array_agg(e.born_on order by e.place) from entry e),
        (select array_agg(e.birth_precision order by e.place) from entry e),
        null,
        (select coalesce(array_agg(e.org_unit_id order by e.place), '{}') from entry e)) l
    join entry e using (place)
    where l.likeness in ('asked', 'slip')
    group by 1, 2
), told as (
    select r.recipient_id, r.name::text as name, r.born_on, r.birth_precision, u.name::text as unit_name,
        case r.birth_precision when 'day' then to_char(r.born_on, 'DD/MM/YYYY') when 'month' then to_char(r.born_on, 'MM/YYYY')
            when 'year' then to_char(r.born_on, 'YYYY') end as born,
        (select count(*) from standing_award w where w.recipient_id = r.recipient_id) as awards
    from recipient r
    join home h using (org_unit_id)
    join org_unit u on u.org_unit_id = h.present_id
    where r.recipient_id in (select p.one from pair p union all select p.other from pair p)
), likely as (
    select a.recipient_id, a.name, a.born, a.unit_name, a.awards, b.recipient_id as other_id, b.name as other_name,
        b.born as other_born, b.unit_name as other_unit, b.awards as other_awards,
        case when birth_likeness(a.born_on, a.birth_precision, b.born_on, b.birth_precision) = 'full' then 'birth'
            when p.by_digit then 'digit'
            when birth_likeness(a.born_on, a.birth_precision, b.born_on, b.birth_precision) = 'part' then 'year'
            else 'unit' end as likeness
    from pair p
    join told a on a.recipient_id = p.one
    join told b on b.recipient_id = p.other
)
select l.* from likely l
order by array_position(array['birth', 'digit', 'year', 'unit'], l.likeness), l.name = l.other_name desc,
    like_key('individual', l.name) collate "C", l.recipient_id, l.other_id
