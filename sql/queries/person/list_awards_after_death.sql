-- name: list_awards_after_death :many
-- param: recipient_id bigint
-- row: paper text
-- Awards that stand and were decided on the day of somebody's death or later, or are for a year after it.
select paper_line(d.number, d.symbol, d.decided_on, a.ordinal) || ' (' || k.award_kind_code || ' ' || a.achievement_year || ')' as paper
from person p
join standing_award a on a.recipient_id = p.recipient_id
join award_kind k on k.award_kind_id = a.award_kind_id
join decision d on d.decision_id = a.decision_id
where p.recipient_id = $1::bigint and (d.decided_on >= p.died_on or a.achievement_year > extract(year from p.died_on))
order by d.decided_on, a.ordinal
