-- name: list_elsewhere :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, recipient_id bigint, other_name text, born_on date?, birth_precision text?, unit_name text?, is_numbered boolean
-- New rows with a full birth that somebody of the same name, or of the same name without its accents, has in another unit
-- that belongs together with the row's: below one commune, or in one that went into it (same_house).
with open as materialized (
    select i.line, i.name, i.recipient_kind, i.born_on, i.personal_number, i.unit_code, m.org_unit_id, fold_search(i.name) as key
    from import_match m
    join import_row i using (line)
    where m.recipient_id is null and m.apart is null and m.org_unit_id is not null and i.name is not null
        and i.recipient_kind = 'individual' and i.birth_precision = 'day'
), found as materialized (
    select o.line, r.recipient_id
    from open o
    join recipient r on r.born_on = o.born_on and r.name = o.name and r.birth_precision = 'day'
    where r.recipient_kind = 'individual' and (r.shown_number is null or o.personal_number is null)
    union
    select o.line, r.recipient_id
    from open o
    join recipient r on r.born_on = o.born_on and r.name = initcap(o.key) and r.birth_precision = 'day'
    where r.recipient_kind = 'individual' and (r.shown_number is null or o.personal_number is null)
    union
    select o.line, r.recipient_id
    from open o
    join recipient r on r.born_on = o.born_on and fold_search(r.name) = o.key and r.birth_precision = 'day'
    where r.recipient_kind = 'individual' and (r.shown_number is null or o.personal_number is null)
        and lower(o.name) = o.key
), pair as materialized (
    select distinct o.org_unit_id, r.org_unit_id as home_id
    from found f join open o using (line) join recipient r using (recipient_id)
), kin as materialized (
    select h.org_unit_id, h.home_id
    from same_house((select array_agg(p.org_unit_id) from pair p), (select array_agg(p.home_id) from pair p)) h
)
select o.line, o.name, concat_ws('; ', o.name, to_char(o.born_on, 'DD/MM/YYYY'), o.unit_code) as subject, o.recipient_kind,
    r.recipient_id, r.name::text as other_name, r.born_on, r.birth_precision, u.name::text as unit_name, false as is_numbered
from found f
join open o using (line)
join recipient r using (recipient_id)
join org_unit u on u.org_unit_id = r.org_unit_id
join kin k on k.org_unit_id = o.org_unit_id and k.home_id = r.org_unit_id
-- Those of the row's own unit were looked at before.
where not exists (
    select from import_family y where y.org_unit_id = o.org_unit_id and y.member_id = r.org_unit_id)
order by o.line, r.recipient_id
