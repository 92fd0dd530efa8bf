-- name: add_signer :one
-- param: org_unit_id bigint, account_name text, signer_name text?, post text, capacity text?, power text, from_day date, until_day date?, paper text?, by_key boolean
-- row: signing_right_id bigint
select add_signer(
    $1::bigint, $2::text, $3::text, $4::text, $5::text, $6::text, $7::date, $8::date, $9::text, $10::boolean) as signing_right_id
