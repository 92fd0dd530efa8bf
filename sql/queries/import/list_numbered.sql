-- name: list_numbered :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, recipient_id bigint, other_name text, born_on date?, birth_precision text?, unit_name text?, is_numbered boolean, code text, is_certain boolean
-- Rows with the number of somebody who bears another name, wherever that is. Somebody of a unit that the account does not
-- see is known by number and name only.
select i.line, i.name, concat_ws('; ', i.name, to_char(i.born_on, 'DD/MM/YYYY'), i.unit_code) as subject, i.recipient_kind,
    m.recipient_id, m.other_name, r.born_on, r.birth_precision, u.name::text as unit_name, true as is_numbered, 'TD430' as code,
    spoken_name(i.name) = spoken_name(m.other_name) as is_certain
from import_match m
join import_row i using (line)
left join (recipient r join org_unit u using (org_unit_id)) on r.recipient_id = m.recipient_id
where m.other_name is not null and name_likeness(i.recipient_kind, i.name, m.other_name) > 0
order by i.line, m.recipient_id
