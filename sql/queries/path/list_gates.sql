-- name: list_gates :many
-- param:
-- row: gate text, last_year integer?
-- What stands against the person whatever the award; the year until which achievements do not count.
select v.gate, max(v.amount) as last_year
from rule_verdict v
where v.gate in ('pending_matter', 'disciplinary_period')
group by v.gate
order by v.gate
