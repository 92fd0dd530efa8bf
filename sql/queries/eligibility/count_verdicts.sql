-- name: count_verdicts :many
-- param:
-- row: award_kind_code text, verdict text, nominations bigint
-- How many nominations for each award come to what.
select p.award_kind_code, c.verdict, sum(c.nominations)::bigint as nominations
from conclusion c
join profile p using (profile_id)
group by p.award_kind_code, c.verdict
order by p.award_kind_code, c.verdict
