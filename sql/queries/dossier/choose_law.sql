-- name: choose_law :one
-- param: dossier_id bigint, reason text
-- row: rule_set text, verified boolean
-- Under the newer law, with the reason.
select s.rule_set_code as rule_set, s.verified
from choose_newer_law($1::bigint, $2::text) x (rule_set_code) join rule_set s using (rule_set_code)
