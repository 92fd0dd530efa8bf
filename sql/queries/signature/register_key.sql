-- name: register_key :one
-- param: public_key bytea
-- row: signing_key_id bigint
select register_key($1::bytea) as signing_key_id
