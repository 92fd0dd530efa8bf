-- name: list_statistics :many
-- param: unit_id bigint?, unit_kind text?, year integer?, award_kind_code text?, day date?
-- row: unit_code text, unit_name text, in_force_from date?, in_force_to date?, award_kind_code text, award_kind text, decided_year integer, individuals bigint, collectives bigint, households bigint, awards bigint, bonus_vnd bigint
-- Standing awards by unit, kind and year of the decision: units as they were when it was decided, or, with a day, as they
-- have become by then. Every award is counted once either way, so that the totals of both are the same.
with became as materialized (
    select m.* from units_as_of($5::date) m where $5::date is not null
), place as materialized (
    select u.org_unit_id, coalesce(last.present_id, level.org_unit_id) as place_id
    from org_unit u
    left join became b on b.org_unit_id = u.org_unit_id
    cross join lateral (
        select coalesce(unit_above(coalesce(b.present_id, u.org_unit_id), $2::text),
            b.present_id, u.org_unit_id) as org_unit_id) level
    left join became last on last.org_unit_id = level.org_unit_id
)
select u.code as unit_code, u.name::text as unit_name, lower(u.in_force) as in_force_from,
    (upper(u.in_force) - 1) as in_force_to, k.award_kind_code, max(k.name_vi::text) as award_kind, d.year as decided_year,
    count(*) filter (where a.recipient_kind = 'individual') as individuals,
    count(*) filter (where a.recipient_kind = 'collective') as collectives,
    count(*) filter (where a.recipient_kind = 'household') as households, count(*) as awards,
    coalesce(sum(a.bonus_vnd), 0)::bigint as bonus_vnd
from standing_award a
join decision d using (decision_id)
join award_kind k using (award_kind_id)
join place p on p.org_unit_id = a.org_unit_id
join org_unit u on u.org_unit_id = p.place_id
where ($1::bigint is null or a.org_unit_id in (
        select s.org_unit_id from unit_scope($1::bigint, coalesce($5::date, register_today()), $5::date is not null) s))
    and ($3::integer is null or d.year = $3::integer)
    and ($4::text is null or k.award_kind_code = $4::text)
group by u.org_unit_id, u.code, u.name, u.in_force, k.award_kind_code, d.year
order by u.code, lower(u.in_force), min(k.precedence), k.award_kind_code, d.year
