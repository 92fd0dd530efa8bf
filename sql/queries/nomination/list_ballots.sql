-- name: list_ballots :many
-- param: nomination_id bigint
-- row: held_on date, minutes text?, round integer, members_total integer, members_present integer, yes integer, no integer, blank integer, threshold_percent integer?, threshold_base text?, recommended boolean, correction text?
select m.held_on, paper_number(m.minutes_number, m.minutes_symbol) as minutes, b.round, m.members_total,
    m.members_present, b.yes, b.no, b.blank, b.threshold_percent, b.threshold_base, b.recommended,
    b.correction::text as correction
from ballot_count b
join meeting m using (meeting_id)
where b.nomination_id = $1::bigint
order by m.held_on, b.round
