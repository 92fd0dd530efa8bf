-- name: list_recognitions :many
-- param:
-- row: initiative_code text, scope text, recognised_by text, decision_number text?, recognised_on date, is_effective text, is_replicable text
select i.code as initiative_code, g.scope, g.recognised_by::text as recognised_by, g.decision_number::text as decision_number,
    g.recognised_on, g.is_effective::text as is_effective, g.is_replicable::text as is_replicable
from recognition g
join initiative i using (initiative_id)
order by i.code collate "C", g.scope collate "C"
