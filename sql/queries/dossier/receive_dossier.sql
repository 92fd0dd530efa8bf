-- name: receive_dossier :one
-- param: dossier_id bigint, received_on date
-- row: rule_set text, verified boolean
-- The day of receipt chooses the rule set: Law 06/2026/QH16 leaves earlier dossiers under the law of their day.
update dossier s set received_on = $2::date, rule_set_code = rs.rule_set_code
from rule_set rs
where s.dossier_id = $1::bigint and rs.received @> $2::date
returning rs.rule_set_code as rule_set, rs.verified
