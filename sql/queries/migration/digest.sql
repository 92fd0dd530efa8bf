-- name: digest :one
-- param: content text
-- row: digest text
select encode(sha256(convert_to($1::text, 'UTF8')), 'hex') as digest
