-- name: match_masked :exec
-- param: day date
-- row:
-- For whoever reads no personal numbers: rows with a number mean the only one of their name and unit whose number ends as theirs
-- does, which is what everybody sees of it.
insert into import_match (line, recipient_kind, org_unit_id, recipient_id, award_kind_code, award_kind_id, achievement_year)
select i.line, i.recipient_kind, u.org_unit_id, min(r.recipient_id), i.award_kind_code, min(k.award_kind_id), i.achievement_year
from import_row i
join import_unit u on u.words = i.unit_code
join import_family f on f.org_unit_id = u.org_unit_id
join recipient r on r.org_unit_id = f.member_id and r.name = i.name and r.recipient_kind = i.recipient_kind
    and right(r.shown_number, 2) = right(i.personal_number, 2)
left join award_kind k on k.award_kind_code = i.award_kind_code and k.in_force @> $1::date
group by i.line, i.recipient_kind, u.org_unit_id, i.award_kind_code, i.achievement_year
having count(distinct r.recipient_id) = 1
