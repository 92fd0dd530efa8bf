-- name: list_twins :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, first_line integer, other_name text, other_subject text, is_same boolean, is_certain boolean
-- New recipients of one file that may be the same (may_be_same), the earlier row second. Of many that bear one name, and of
-- many who were born on one day, the first few are compared. The same name and full birth in one unit is one person.
with entry as materialized (
    select n.line, n.org_unit_id, n.recipient_kind, n.name::text as name, n.born_on, n.birth_precision, n.personal_number,
        n.apart, n.unit_code, n.key, count(*) over (partition by n.recipient_kind, n.key) > 1 as is_several,
        case when n.birth_precision = 'day' and extract(day from n.born_on) <= 12 then
            make_date(extract(year from n.born_on)::integer, extract(day from n.born_on)::integer,
                extract(month from n.born_on)::integer) end as exchanged
    from (
        select x.*, i.unit_code, like_key(x.recipient_kind, x.name) collate "C" as key
        from import_new x join import_row i using (line)
        where x.org_unit_id is not null
        offset 0) n
), word as materialized (
    -- A word of one row alone meets nobody.
    select x.line, x.key
    from (
        select w.line, w.key, count(*) over (partition by w.key) as rows
        from (
            select e.line, e.key from entry e
            union
            select e.line, like_initials(like_words(e.recipient_kind, e.name)) collate "C"
            from entry e
            where (select exists (select from entry x where x.key like '~%'))) w) x
    where x.rows > 1
), home as materialized (
    select h.org_unit_id, h.house_id from unit_houses(array(select distinct e.org_unit_id from entry e)) h
), listed as materialized (
    select e.line, h.house_id, e.recipient_kind, w.key, b.sort, b.day,
        dense_rank() over (partition by h.house_id, e.recipient_kind, w.key, b.sort, b.day order by e.name) as name_place,
        row_number() over (partition by h.house_id, e.recipient_kind, w.key, b.sort, b.day, e.name order by e.line) as place
    from entry e
    join word w using (line)
    join home h using (org_unit_id)
    cross join lateral birth_listed(e.born_on, e.birth_precision) b
), sought as materialized (
    select e.line, h.house_id, e.recipient_kind, w.key, b.sort, b.day
    from entry e
    join word w using (line)
    join home h using (org_unit_id)
    cross join lateral (
        select s.sort, s.day from birth_sought(e.born_on, e.birth_precision) s
        union all
        select 'as day', e.exchanged where e.exchanged <> e.born_on) b
), near_day as materialized (
    select x.*, row_number() over (partition by x.house_id, x.key, x.sort, x.mark order by x.line) as place
    from (
        select e.line, h.house_id, e.key, b.sort, b.mark
        from entry e
        join home h using (org_unit_id)
        cross join lateral near_days(e.born_on, e.birth_precision) b
        where e.recipient_kind = 'individual' and e.is_several) x
), near_year as materialized (
    select x.*, row_number() over (partition by x.house_id, x.key, x.sort, x.mark order by x.line) as place
    from (
        select e.line, h.house_id, e.key, b.sort, b.mark
        from entry e
        join home h using (org_unit_id)
        cross join lateral near_years(e.born_on, e.birth_precision, false) b
        where e.recipient_kind = 'individual' and e.is_several
            and (select exists (select from entry x where x.birth_precision <> 'day'))) x
), near_sought as materialized (
    select e.line, h.house_id, e.key, b.sort, b.mark
    from entry e
    join home h using (org_unit_id)
    cross join lateral near_years(e.born_on, e.birth_precision, true) b
    where e.recipient_kind = 'individual' and e.is_several and (select exists (select from near_year))
), numbered as materialized (
    select e.line, e.key, b.sort, b.mark, row_number() over (partition by e.key, b.sort, b.mark order by e.line) as place
    from entry e
    cross join lateral near_numbers(e.personal_number) b
    where e.recipient_kind = 'individual' and e.is_several
), born as materialized (
    select e.line, h.house_id, e.born_on, row_number() over (partition by h.house_id, e.born_on order by e.line) as place
    from entry e
    join home h using (org_unit_id)
    where e.recipient_kind = 'individual' and e.birth_precision = 'day'
), pair as materialized (
    select s.line, l.line as first_line, true as is_housed
    from sought s
    join listed l on l.house_id = s.house_id and l.recipient_kind = s.recipient_kind and l.key = s.key and l.sort = s.sort
        and l.day = s.day
    where l.name_place <= 5 and l.place <= 2 and l.line <> s.line
    union
    select b.line, a.line, true
    from born b join born a on a.house_id = b.house_id and a.born_on = b.born_on and a.place <= 10 and a.place < b.place
    union
    -- Births, and numbers, that are a digit apart.
    select b.line, a.line, true
    from near_day b
    join near_day a on a.house_id = b.house_id and a.key = b.key and a.sort = b.sort and a.mark = b.mark and a.place <= 3 and a.place < b.place
    union
    select s.line, l.line, true
    from near_sought s
    join near_year l on l.house_id = s.house_id and l.key = s.key and l.sort = s.sort and l.mark = s.mark
    where l.place <= 3 and l.line <> s.line
    union
    select b.line, a.line, false
    from numbered b join numbered a on a.key = b.key and a.sort = b.sort and a.mark = b.mark and a.place <= 3 and a.place < b.place
), ordered as materialized (
    select greatest(p.line, p.first_line) as line, least(p.line, p.first_line) as first_line, bool_or(p.is_housed) as is_housed
    from pair p
    group by 1, 2
), way as materialized (
    select w.org_unit_id, w.at_id
    from unit_ways(array(
        select distinct e.org_unit_id from entry e
        where e.line in (select o.line from ordered o union all select o.first_line from ordered o))) w
)
select n.line, n.name,
    concat_ws('; ', n.name, to_char(n.born_on, 'DD/MM/YYYY'), n.unit_code,
        case when a.name = n.name then n.personal_number end) as subject,
    n.recipient_kind, a.line as first_line, a.name as other_name,
    concat_ws('; ', a.name, case when a.name = n.name or a.born_on <> n.born_on then to_char(a.born_on, 'DD/MM/YYYY') end,
        case when a.org_unit_id <> n.org_unit_id then a.unit_code end,
        case when a.name = n.name then a.personal_number end) as other_subject,
    a.name = n.name and a.born_on = n.born_on and a.birth_precision = 'day' and n.birth_precision = 'day'
        and a.org_unit_id = n.org_unit_id and num_nonnulls(a.personal_number, n.personal_number) < 2 as is_same,
    a.org_unit_id = n.org_unit_id and may_be_same_birth(n.born_on, n.birth_precision, a.born_on, a.birth_precision)
        and (n.personal_number <> a.personal_number) is not true
        and (lower(a.name collate "vi-x-icu") = lower(n.name collate "vi-x-icu") and a.name <> n.name
        or n.recipient_kind = 'collective' and name_likeness('collective', a.name, n.name) = 3) as is_certain
from ordered o
join entry n on n.line = o.line
join entry a on a.line = o.first_line
where (a.name <> n.name or n.recipient_kind = 'individual' and num_nonnulls(a.apart, n.apart) = 0)
    and may_be_same(
        n.recipient_kind, name_likeness(n.recipient_kind, n.name, a.name),
        birth_likeness(n.born_on, n.birth_precision, a.born_on, a.birth_precision),
        number_likeness(n.personal_number, a.personal_number), n.org_unit_id = a.org_unit_id or exists (
            select from way w
            where w.org_unit_id = n.org_unit_id and w.at_id = a.org_unit_id
                or w.org_unit_id = a.org_unit_id and w.at_id = n.org_unit_id), o.is_housed) = 'asked'
order by n.line, a.line
