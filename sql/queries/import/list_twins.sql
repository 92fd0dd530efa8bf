-- name: list_twins :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, first_line integer, other_name text, other_subject text, is_same boolean
-- New recipients of one unit that the file writes in two nearly equal ways, or of whom one row says more than another of the
-- same name; the earlier one comes second. Of many that may be one, the first few names are compared, with the first two of
-- each. The same name and full birth is one person.
with entry as materialized (
    select n.line, n.org_unit_id, n.recipient_kind, n.name::text as name, n.born_on, n.birth_precision, n.personal_number,
        n.apart, k.key, min(n.line) over (partition by n.org_unit_id, n.recipient_kind, n.name) as first_line
    from import_new n
    join import_name_key k on k.name = n.name and k.is_first
), listed as materialized (
    select e.*, b.sort, b.day,
        dense_rank() over (partition by e.org_unit_id, e.recipient_kind, e.key, b.sort, b.day order by e.first_line) as name_place,
        row_number() over (
            partition by e.org_unit_id, e.recipient_kind, e.key, b.sort, b.day, e.first_line order by e.line) as place
    from entry e
    cross join lateral birth_listed(e.born_on, e.birth_precision) b
), sought as materialized (
    select n.line, n.org_unit_id, n.recipient_kind, n.name::text as name, n.born_on, n.birth_precision, n.personal_number,
        n.apart, i.unit_code, k.key, b.sort, b.day
    from import_new n
    join import_row i using (line)
    join import_name_key k on k.name = n.name
    cross join lateral birth_sought(n.born_on, n.birth_precision) b
)
select distinct n.line, n.name,
    concat_ws('; ', n.name, to_char(n.born_on, 'DD/MM/YYYY'), n.unit_code,
        case when a.name = n.name then n.personal_number end) as subject,
    n.recipient_kind, a.line as first_line, a.name as other_name,
    concat_ws('; ', a.name, case when a.name = n.name then to_char(a.born_on, 'DD/MM/YYYY') end,
        case when a.name = n.name then a.personal_number end) as other_subject,
    a.name = n.name and a.birth_precision is not distinct from 'day' and n.birth_precision is not distinct from 'day' as is_same
from sought n
join listed a on a.org_unit_id = n.org_unit_id and a.recipient_kind = n.recipient_kind and a.key = n.key
    and a.sort = n.sort and a.day = n.day
where a.name_place <= 10 and a.place <= 2 and a.line < n.line
    and (a.name <> n.name or n.recipient_kind = 'individual' and num_nonnulls(a.apart, n.apart) = 0)
    and (a.personal_number is null or n.personal_number is null or a.personal_number = n.personal_number)
order by n.line, a.line
