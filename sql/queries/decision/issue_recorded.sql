-- name: issue_recorded :exec
-- param:
-- row: issue_recorded void
select issue_recorded(
    array_agg(p.decision_id), array_agg(p.number), array_agg(p.symbol::text), array_agg(p.decided_on),
    array_agg(p.signer_name::text), array_agg(p.signer_post::text)) as issue_recorded
from import_paper p
