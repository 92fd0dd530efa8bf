-- name: facts_issue_decisions :exec
-- param:
-- row:
-- Lines are written while a decision is a draft; then it is issued on the day that its subject ends with.
update decision d
set state = 'issued', number = split_part(d.subject, ' ', 1)::integer, symbol = 'QĐ',
    decided_on = split_part(d.subject, ' ', 2)::date, signer_name = 'Người ký', signer_post = 'Thủ trưởng',
    approved_at = now(), approved_by = acting_account()
where d.org_unit_id in (select n.org_unit_id from asked join nomination n using (nomination_id))
