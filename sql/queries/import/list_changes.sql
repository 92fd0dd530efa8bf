-- name: list_changes :many
-- param:
-- row: line integer, name text, field text, before_text text?, after_text text?
-- What the file changes in the nominations that its dossier has already, field by field.
select c.line, n.name::text as name, f.field, f.before_text, f.after_text
from import_change c
join nomination n using (nomination_id)
join import_row i using (line)
join import_match m using (line)
join org_unit u on u.org_unit_id = m.org_unit_id
join org_unit w on w.org_unit_id = n.org_unit_id
cross join lateral (values
    (1, 'name', n.name::text, i.name), (2, 'honorific', n.honorific::text, i.honorific), (3, 'post', n.post::text, i.post),
    (4, 'unit_name', n.unit_name::text, coalesce(i.unit_name, u.name)), (5, 'org_unit_id', w.code, u.code),
    (6, 'achievement', n.achievement::text, i.achievement), (7, 'note', n.note::text, i.note),
    (8, 'commendation_type', n.commendation_type, coalesce(i.commendation_type, 'CONG_TRANG')),
    (9, 'achievement_key', n.achievement_key::text, i.achievement_key)) f (place, field, before_text, after_text)
where f.field = any (c.changed)
order by c.line, f.place
