-- name: update_nominations :exec
-- param:
-- row:
-- A trigger enters each as an edit, field by field.
update nomination n
set name = i.name, honorific = i.honorific, post = i.post, unit_name = coalesce(i.unit_name, u.name),
    org_unit_id = m.org_unit_id, achievement = i.achievement, note = i.note,
    commendation_type = coalesce(i.commendation_type, 'CONG_TRANG'), achievement_key = i.achievement_key
from import_change c
join import_row i using (line)
join import_match m using (line)
join org_unit u using (org_unit_id)
where n.nomination_id = c.nomination_id and cardinality(c.changed) > 0
