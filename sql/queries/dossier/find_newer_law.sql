-- name: find_newer_law :one
-- param: dossier_id bigint
-- row: rule_set text?
-- The newer law that may be chosen for a dossier that was received under an older one.
select newer_law_for(s.received_on, s.rule_set_code) as rule_set from dossier s where s.dossier_id = $1::bigint
