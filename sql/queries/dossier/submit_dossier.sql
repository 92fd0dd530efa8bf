-- name: submit_dossier :exec
-- param: dossier_id bigint, number integer, symbol text, submitted_on date
-- row:
-- A dossier that comes back is received anew: that day chooses the rule set.
update dossier
set submission_number = $2::integer, submission_symbol = $3::text, submitted_on = $4::date, received_on = null,
    rule_set_code = null
where dossier_id = $1::bigint
