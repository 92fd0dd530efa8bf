-- name: list_aliases :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, recipient_id bigint, other_name text, born_on date?, birth_precision text?, unit_name text?, is_numbered boolean
-- New rows with a name under which somebody of units that belong together with the row's is known besides that of the card.
with open as materialized (
    select i.line, i.name, i.recipient_kind, i.born_on, i.birth_precision, i.personal_number, i.unit_code, m.org_unit_id,
        k.key
    from import_match m
    join import_row i using (line)
    join import_name_key k on k.name = i.name and k.is_first
    where m.recipient_id is null and m.apart is null and m.org_unit_id is not null and i.recipient_kind is not null
), found as materialized (
    select o.line, a.recipient_id
    from open o
    join recipient_alias a on fold_search(a.name) collate "C" = o.key
), fitting as materialized (
    select f.line, r.recipient_id, r.org_unit_id as home_id, o.org_unit_id
    from found f
    join open o using (line)
    join recipient r on r.recipient_id = f.recipient_id and r.recipient_kind = o.recipient_kind
    where may_be_same_birth(r.born_on, r.birth_precision, o.born_on, o.birth_precision)
        and (r.shown_number is null or o.personal_number is null)
), kin as materialized (
    select h.org_unit_id, h.home_id
    from same_house((select array_agg(p.org_unit_id) from fitting p), (select array_agg(p.home_id) from fitting p)) h
)
select o.line, o.name, concat_ws('; ', o.name, to_char(o.born_on, 'DD/MM/YYYY'), o.unit_code) as subject, o.recipient_kind,
    r.recipient_id, r.name::text as other_name, r.born_on, r.birth_precision, u.name::text as unit_name, false as is_numbered
from fitting f
join open o using (line)
join recipient r using (recipient_id)
join org_unit u on u.org_unit_id = r.org_unit_id
join kin k on k.org_unit_id = f.org_unit_id and k.home_id = f.home_id
order by o.line, r.recipient_id
