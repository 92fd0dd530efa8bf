-- name: merge_people :one
-- param: kept_id bigint, gone_id bigint, reason text, confirmed boolean
-- row: recipient_merge_id bigint
select merge_people($1::bigint, $2::bigint, $3::text, $4::boolean) as recipient_merge_id
