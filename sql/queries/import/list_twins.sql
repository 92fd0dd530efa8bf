-- name: list_twins :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, first_line integer, other_name text
-- New recipients of one unit that the file writes in two nearly equal ways; the earlier one comes second.
select b.line, b.name::text as name, concat_ws('; ', b.name, to_char(b.born_on, 'DD/MM/YYYY'), ib.unit_code) as subject, b.recipient_kind,
    a.line as first_line, a.name::text as other_name
from import_new b
join import_row ib using (line)
join import_name_key kb on kb.name = b.name
join import_name_key ka on ka.key = kb.key and ka.is_first
join import_new a
    on a.name = ka.name and a.org_unit_id = b.org_unit_id and a.recipient_kind = b.recipient_kind
        and a.line < b.line and a.name <> b.name
        and may_be_same_birth(a.born_on, a.birth_precision, b.born_on, b.birth_precision)
        and (a.personal_number is null or b.personal_number is null or a.personal_number = b.personal_number)
order by b.line, a.line
