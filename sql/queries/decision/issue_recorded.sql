-- name: issue_recorded :exec
-- param:
-- row:
update decision d
set state = 'issued', number = p.number, symbol = p.symbol, decided_on = p.decided_on, signer_name = p.signer_name,
    signer_post = p.signer_post, approved_at = now(), approved_by = acting_account()
from import_paper p
where d.decision_id = p.decision_id
