-- name: list_merge_findings :many
-- param: kept_id bigint, gone_id bigint, confirmed boolean
-- row: code text, field text, subject text
select f.code, f.field, f.subject from merge_findings($1::bigint, $2::bigint) f
union all
select f.code, f.field, f.subject from merge_doubts($1::bigint, $2::bigint) f where not $3::boolean
