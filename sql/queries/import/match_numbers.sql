-- name: match_numbers :exec
-- param: day date
-- row:
-- What rows mean whose personal number the register knows: the number decides who it is.
insert into import_match (
    line, recipient_kind, org_unit_id, recipient_id, other_name, award_kind_code, award_kind_id, achievement_year)
select i.line, i.recipient_kind, u.org_unit_id, p.recipient_id, case when p.name <> i.name then p.name end,
    i.award_kind_code, k.award_kind_id, i.achievement_year
from import_row i
join recipients_by_number(array(select x.personal_number from import_row x where x.personal_number is not null)) p
    on p.personal_number = i.personal_number
left join import_unit u on u.words = i.unit_code
left join award_kind k on k.award_kind_code = i.award_kind_code and k.in_force @> $1::date
