-- name: end_post :exec
-- param: post_id bigint, day date
-- row:
select end_post($1::bigint, $2::date)
