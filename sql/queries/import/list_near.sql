-- name: list_near :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, recipient_id bigint, other_name text, born_on date?, birth_precision text?, unit_name text?, is_numbered boolean
-- Recipients of the same unit who are written with the same letters but for accents and i or y, and may be the same by
-- birth and number (the first few of them), collectives that are the unit itself, and whoever bears the number of a row under another name,
-- wherever that is; the program tells how near they are.
with open as materialized (
    select i.line, i.name, i.recipient_kind, i.born_on, i.birth_precision, i.personal_number, i.unit_code, m.org_unit_id
    from import_match m
    join import_row i using (line)
    where m.recipient_id is null and m.org_unit_id is not null and i.name is not null and i.recipient_kind is not null
), member as materialized (
    -- Folded are the names of those who are of an age that somebody is of.
    select w.org_unit_id, r.recipient_id, r.recipient_kind, r.name::text as name, r.born_on, r.birth_precision,
        r.shown_number is null as is_unnumbered, r.org_unit_id as home_id, fold_search(r.name) as key
    from (select distinct o.org_unit_id from open o) w
    join import_family f on f.org_unit_id = w.org_unit_id
    join recipient r on r.org_unit_id = f.member_id
    where r.born_on is null and (w.org_unit_id, r.recipient_kind) in (select o.org_unit_id, o.recipient_kind from open o)
        or (w.org_unit_id, r.recipient_kind, extract(year from r.born_on)) in (
            select o.org_unit_id, o.recipient_kind, extract(year from o.born_on) from open o where o.born_on is not null)
        or (w.org_unit_id, r.recipient_kind) in (
            select o.org_unit_id, o.recipient_kind from open o where o.born_on is null)
), listed as materialized (
    select m.*, b.sort, b.day,
        row_number() over (
            partition by m.org_unit_id, m.recipient_kind, m.key, b.sort, b.day, m.is_unnumbered
            order by m.recipient_id) as place
    from member m
    cross join lateral birth_listed(m.born_on, m.birth_precision) b
    where m.key in (select k.key from import_name_key k)
), sought as materialized (
    select o.*, k.key, b.sort, b.day
    from open o
    join import_name_key k on k.name = o.name
    cross join lateral birth_sought(o.born_on, o.birth_precision) b
)
select o.line, o.name, concat_ws('; ', o.name, to_char(o.born_on, 'DD/MM/YYYY'), o.unit_code) as subject, o.recipient_kind,
    l.recipient_id, l.name as other_name, l.born_on, l.birth_precision, u.name::text as unit_name, false as is_numbered
from sought o
join listed l on l.org_unit_id = o.org_unit_id and l.recipient_kind = o.recipient_kind and l.key = o.key
    and l.sort = o.sort and l.day = o.day
join org_unit u on u.org_unit_id = l.home_id
where l.place <= 20 and l.name <> o.name and (l.is_unnumbered or o.personal_number is null)
union
select i.line, i.name, concat_ws('; ', i.name, to_char(i.born_on, 'DD/MM/YYYY'), i.unit_code), i.recipient_kind,
    r.recipient_id, r.name::text, r.born_on, r.birth_precision, u.name::text, false
from import_match m
join import_row i using (line)
join import_unit w on w.words = i.unit_code and not w.is_sender
join collective c on c.represents_id = m.org_unit_id
join recipient r on r.recipient_id = c.recipient_id
join org_unit u on u.org_unit_id = m.org_unit_id
where m.recipient_id is null and i.recipient_kind = 'collective' and i.unit_code = i.name and i.unit_name is null
union
select i.line, i.name, concat_ws('; ', i.name, to_char(i.born_on, 'DD/MM/YYYY'), i.unit_code), i.recipient_kind,
    m.recipient_id, m.other_name, r.born_on, r.birth_precision, u.name::text, true
from import_match m
join import_row i using (line)
-- Somebody of a unit that the account does not see is known by number and name only.
left join (recipient r join org_unit u using (org_unit_id)) on r.recipient_id = m.recipient_id
where m.other_name is not null
order by 1, 5
