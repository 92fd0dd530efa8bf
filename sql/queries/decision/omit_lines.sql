-- name: omit_lines :one
-- param: decision_id bigint, version integer, nomination_ids bigint[], step text, reason text
-- row: lines integer
select omit_draft_lines($1::bigint, $2::integer, $3::bigint[], $4::text, $5::text) as lines
