-- name: add_nominations :exec
-- param: dossier_id bigint
-- row:
-- The lines that the dossier does not have yet, behind those that it has.
insert into nomination (
    dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, honorific, name, post, unit_name,
    org_unit_id, achievement, note, commendation_type, achievement_key)
select $1::bigint,
    row_number() over (order by i.ordinal)
        + (select coalesce(max(x.ordinal), 0) from nomination x where x.dossier_id = $1::bigint),
    m.recipient_id, i.recipient_kind, i.award_kind_code, i.achievement_year, i.honorific, i.name, i.post,
    coalesce(i.unit_name, u.name), m.org_unit_id, i.achievement, i.note,
    coalesce(i.commendation_type, 'CONG_TRANG'), i.achievement_key
from import_row i
join import_match m using (line)
join org_unit u using (org_unit_id)
where not exists (select from import_change c where c.line = i.line)
