-- name: match_proved :exec
-- param: day date
-- row:
-- Rows without a number that name somebody out of reach whom the account has proved to know: by name, kind and a unit that
-- is his or stands above it.
insert into import_match (
    line, recipient_kind, org_unit_id, recipient_id, award_kind_code, award_kind_id, achievement_year, gives_more)
select i.line, i.recipient_kind, u.org_unit_id, p.recipient_id, i.award_kind_code, k.award_kind_id, i.achievement_year, false
from proved_entries() p
join import_row i on i.name = p.name and i.recipient_kind = p.recipient_kind
join import_unit u on u.words = i.unit_code and u.org_unit_id = any (p.above)
left join award_kind k on k.award_kind_code = i.award_kind_code and k.in_force @> $1::date
where (select cardinality(proved_recipients())) > 0
    and i.personal_number is null and not exists (select from import_match m where m.line = i.line)
    and not exists (select from recipient r where r.recipient_id = p.recipient_id)
