-- name: list_twins :many
-- param:
-- row: line integer, name text, offers text
-- Rows of a file of people that may be an earlier row of the file (may_be_same), with these: of one name, and births that may
-- be one. Of many that bear one name the first few are compared.
with entry as materialized (
    select x.*, like_key(x.recipient_kind, x.name) collate "C" as key, h.house_id
    from (
        select r.line, r.c1::recipient_kind as recipient_kind, r.c2 as name, r.c3 as born, b.born_on, b.birth_precision, r.c4 as number,
            coalesce(r.c7, '1') as namesake, r.c12 as represented, r.c5 as unit_code, unit_named(r.c5, as_day(r.c6)) as org_unit_id
        from transfer_row r
        cross join lateral as_birth(r.c3) b
        where r.c1 in ('individual', 'collective', 'household')
        offset 0) x
    join unit_houses(array(
        select distinct unit_named(r.c5, as_day(r.c6)) from transfer_row r)) h using (org_unit_id)
), several as materialized (
    select e.* from (select x.*, count(*) over (partition by x.house_id, x.recipient_kind, x.key) as rows from entry x) e where e.rows > 1
), listed as materialized (
    select e.line, e.house_id, e.recipient_kind, e.key, b.sort, b.mark,
        row_number() over (partition by e.house_id, e.recipient_kind, e.key, b.sort, b.mark order by e.line) as place
    from several e
    cross join lateral (
        select s.sort, s.day::text as mark from birth_listed(e.born_on, e.birth_precision) s
        union all
        select 'near ' || s.sort, s.mark::text from near_days(e.born_on, e.birth_precision) s
        union all
        select 'near ' || s.sort, s.mark::text from near_years(e.born_on, e.birth_precision, false) s) b
), sought as materialized (
    select e.line, e.house_id, e.recipient_kind, e.key, b.sort, b.mark
    from several e
    cross join lateral (
        select s.sort, s.day::text as mark from birth_sought(e.born_on, e.birth_precision) s
        union all
        select 'near ' || s.sort, s.mark::text from near_days(e.born_on, e.birth_precision) s
        union all
        select 'near ' || s.sort, s.mark::text from near_years(e.born_on, e.birth_precision, true) s) b
), pair as (
    select distinct greatest(s.line, l.line) as line, least(s.line, l.line) as first_line
    from sought s
    join listed l on l.house_id = s.house_id and l.recipient_kind = s.recipient_kind and l.key = s.key and l.sort = s.sort and l.mark = s.mark
    where l.place <= 3 and l.line <> s.line
)
select n.line, n.name, string_agg('#' || a.line || ' – ' || concat_ws(', ', a.name, a.born, a.unit_code), '; ' order by a.line) as offers
from pair p
join (select distinct on (e.line) e.* from several e order by e.line) n on n.line = p.line
join (select distinct on (e.line) e.* from several e order by e.line) a on a.line = p.first_line
-- Two units of one name are two, and so are those whom the register that wrote the file has told apart.
where (n.name <> a.name or n.namesake = a.namesake) and num_nonnulls(n.represented, a.represented) < 2
    and may_be_same(
    n.recipient_kind, name_likeness(n.recipient_kind, n.name, a.name),
    birth_likeness(n.born_on, n.birth_precision, a.born_on, a.birth_precision), number_likeness(n.number, a.number),
    n.org_unit_id = a.org_unit_id, true) = 'asked'
group by n.line, n.name
order by n.line
