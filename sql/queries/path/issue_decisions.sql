-- name: issue_decisions :exec
-- param: recipient_id bigint
-- row:
-- Lines are written while a decision is a draft; then it is issued on the last day of its year.
update decision d
set state = 'issued', number = 1, symbol = 'PATH-' || d.decision_id, decided_on = make_date(d.subject::integer, 12, 31),
    signer_name = 'Người ký', signer_post = 'Thủ trưởng', approved_at = now(), approved_by = acting_account()
where d.state = 'draft' and d.decision_id in (select a.decision_id from award a where a.recipient_id = $1::bigint)
