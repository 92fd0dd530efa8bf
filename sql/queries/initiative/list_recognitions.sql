-- name: list_recognitions :many
-- param: code text
-- row: scope text, recognised_by text, decision_number text?, recognised_on date, effect text, is_replicable boolean
-- effect says that an initiative was recognised as one that is not effective: that serves no award.
select r.scope, r.recognised_by::text as recognised_by, r.decision_number::text as decision_number, r.recognised_on,
    case when r.is_effective then 'effective' else 'not_effective' end as effect, r.is_replicable
from recognition r
join initiative i using (initiative_id)
where i.code = $1::text
order by r.recognised_on
