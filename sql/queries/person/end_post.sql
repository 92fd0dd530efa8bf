-- name: end_post :exec
-- param: post_id bigint, day date
-- row: end_post void
select end_post($1::bigint, $2::date)
