-- name: recuse_member :exec
-- param: council_member_id bigint, nomination_id bigint, reason text
-- row: recuse_member void
select recuse_member($1::bigint, $2::bigint, $3::text)
