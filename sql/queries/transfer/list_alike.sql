-- name: list_alike :many
-- param:
-- row: line integer, name text, offers text
-- Rows of a file of people that may be somebody of the register (may_be_same), with these. Rows of the file among themselves
-- are another register's, which has told them apart.
with given as materialized (
    select r.line, r.c1::recipient_kind as recipient_kind, r.c2 as name, b.born_on, b.birth_precision, r.c4 as number,
        unit_named(r.c5, as_day(r.c6)) as org_unit_id, row_number() over (order by r.line) as place
    from transfer_row r
    cross join lateral as_birth(r.c3) b
    where r.c1 in ('individual', 'collective', 'household')
)
select g.line, g.name, string_agg(
    concat_ws(', ', o.recipient_id || ' – ' || o.name, case o.birth_precision when 'day' then to_char(o.born_on, 'DD/MM/YYYY')
        when 'month' then to_char(o.born_on, 'MM/YYYY') when 'year' then to_char(o.born_on, 'YYYY') end, u.name),
    '; ' order by o.recipient_id) as offers
from seen_likenesses(
    null,
    (select coalesce(array_agg(g.recipient_kind order by g.place), '{}') from given g),
    (select coalesce(array_agg(g.name order by g.place), '{}') from given g),
    (select array_agg(g.born_on order by g.place) from given g),
    (select array_agg(g.birth_precision order by g.place) from given g),
    (select array_agg(g.number order by g.place) from given g),
    (select coalesce(array_agg(g.org_unit_id order by g.place), '{}') from given g)) l
join given g using (place)
join recipient o on o.recipient_id = l.recipient_id
join org_unit u on u.org_unit_id = o.org_unit_id
where l.likeness = 'asked'
group by g.line, g.name
order by g.line
