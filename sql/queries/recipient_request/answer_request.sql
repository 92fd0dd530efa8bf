-- name: answer_request :exec
-- param: recipient_request_id bigint, recipient_id bigint?, reason text?
-- row: answer_request void
select answer_request($1::bigint, $2::bigint, $3::text)
