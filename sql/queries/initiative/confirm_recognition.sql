-- name: confirm_recognition :one
-- param: code text, scope text, recognised_by text, number integer, symbol text, recognised_on date
-- row: recorded_confirmation_id bigint
select confirm_recognition($1::text, $2::text, $3::text, $4::integer, $5::text, $6::date) as recorded_confirmation_id
