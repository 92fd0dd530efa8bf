-- name: award_kind_exists :one
-- param: code text
-- row: exists boolean
select exists (select from award_code c where c.award_kind_code = $1::text) as exists
