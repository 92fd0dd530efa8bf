-- name: correct_decision :one
-- param: decision_id bigint, authority_id bigint?, number integer, symbol text, issued_on date, reason text, ordinals integer[], fields text[], texts text[], confirmed boolean
-- row: amendment_id bigint
select correct_decision(
    $1::bigint, $2::bigint, $3::integer, $4::text, $5::date, $6::text, $7::integer[], $8::text[], $9::text[], $10::boolean) as amendment_id
