-- name: list_merge_findings :many
-- param: kept_id bigint, gone_id bigint
-- row: code text, field text, subject text
select f.code, f.field, f.subject from merge_findings($1::bigint, $2::bigint) f
