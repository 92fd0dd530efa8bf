-- name: list_ambiguous :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, recipient_id bigint, other_name text, born_on date?, birth_precision text?, unit_name text?, is_numbered boolean, code text, is_certain boolean
-- Rows that may be several recipients of one name.
select i.line, i.name, concat_ws('; ', i.name, to_char(i.born_on, 'DD/MM/YYYY'), i.unit_code) as subject, i.recipient_kind,
    r.recipient_id, r.name::text as other_name, r.born_on, r.birth_precision,
    concat_ws(', ', u.name, case when r.recipient_kind = 'collective' then p.name end) as unit_name,
    false as is_numbered, 'TD450' as code, false as is_certain
from import_match m
join import_row i using (line)
join recipient r using (recipient_id)
join org_unit u on u.org_unit_id = r.org_unit_id
left join org_unit p on p.org_unit_id = u.parent_id
where m.is_ambiguous
order by i.line, r.recipient_id
