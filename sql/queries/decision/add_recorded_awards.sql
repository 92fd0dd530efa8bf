-- name: add_recorded_awards :exec
-- param:
-- row:
-- Lines in the order of the file. They carry no money: what was paid in years past is not known here.
insert into award (
    decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, achievement_year, honorific, name,
    post, unit_name, org_unit_id, achievement, commendation_type)
select p.decision_id, row_number() over (partition by l.paper order by i.line),
    row_number() over (partition by l.paper, m.award_kind_id, i.recipient_kind order by i.line),
    m.recipient_id, i.recipient_kind, m.award_kind_id, i.achievement_year, i.honorific, i.name, i.post,
    coalesce(i.unit_name, u.name), m.org_unit_id, i.achievement, coalesce(i.commendation_type, 'CONG_TRANG')
from import_row i
join import_match m using (line)
join import_paper_line l using (line)
join import_paper p using (paper)
join org_unit u on u.org_unit_id = m.org_unit_id
