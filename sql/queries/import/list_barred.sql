-- name: list_barred :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, recipient_id bigint, other_name text, born_on date?, birth_precision text?, unit_name text?, is_numbered boolean, code text, is_certain boolean
-- Rows that mean a card beside which another one may be the same (may_be_same) that has an open matter, or is of somebody who has died:
-- which of the two is meant. The few that have such a thing look for the rows, and not the rows for them.
with barred as materialized (
    select r.recipient_id, r.recipient_kind, r.name::text as name, r.born_on, r.birth_precision, r.org_unit_id, b.is_open, b.died_on,
        row_number() over (order by r.recipient_id) as place
    from (
        select x.recipient_id, bool_or(x.is_open) as is_open, max(x.died_on) as died_on
        from (
            select m.recipient_id, true as is_open, null::date as died_on from seen_matter m where m.closed_on is null
            union all
            select p.recipient_id, false, p.died_on from person p where p.died_on is not null) x
        group by x.recipient_id) b
    join recipient r using (recipient_id)
), alike as materialized (
    select b.recipient_id as barred_id, l.recipient_id
    from (select where exists (select from barred)) any_barred
    cross join lateral seen_likenesses(
        (select array_agg(b.recipient_id order by b.place) from barred b),
        (select array_agg(b.recipient_kind order by b.place) from barred b),
        (select array_agg(b.name order by b.place) from barred b),
        (select array_agg(b.born_on order by b.place) from barred b),
        (select array_agg(b.birth_precision order by b.place) from barred b),
        null,
        (select array_agg(b.org_unit_id order by b.place) from barred b)) l
    join barred b on b.place = l.place
    where l.likeness = 'asked'
), met as materialized (
    select m.line, m.recipient_id, b.recipient_id as barred_id, b.is_open
    from import_match m
    join alike a on a.recipient_id = m.recipient_id
    join barred b on b.recipient_id = a.barred_id
    where not m.is_ambiguous and m.other_name is null
        and (b.is_open or is_of_the_dead(m.achievement_year, m.award_kind_code, b.died_on, register_today()))
)
select i.line, i.name, concat_ws('; ', i.name, to_char(i.born_on, 'DD/MM/YYYY'), i.unit_code) as subject, i.recipient_kind,
    r.recipient_id, r.name::text as other_name, r.born_on, r.birth_precision,
    concat_ws(', ', u.name, case when x.is_open then 'còn vụ việc chưa có kết luận' when not x.is_open then 'đã mất' end) as unit_name,
    true as is_numbered, 'TD575' as code, false as is_certain
from (
    select distinct t.line, t.recipient_id, null::boolean as is_open, 0 as place from met t
    union all
    select t.line, t.barred_id, t.is_open, 1 from met t) x
join import_row i using (line)
join recipient r on r.recipient_id = x.recipient_id
join org_unit u on u.org_unit_id = r.org_unit_id
order by i.line, x.place, r.recipient_id
