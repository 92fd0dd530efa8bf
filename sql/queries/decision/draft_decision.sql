-- name: draft_decision :one
-- param: org_unit_id bigint, dossier_ids bigint[], subject text
-- row: decision_id bigint
select draft_decision($1::bigint, $2::bigint[], $3::text) as decision_id
