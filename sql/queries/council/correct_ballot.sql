-- name: correct_ballot :one
-- param: ballot_id bigint, yes integer, no integer, blank integer, issued integer?, collected integer?, valid integer?, reason text
-- row: recommended boolean
select correct_ballot(
    $1::bigint, $2::integer, $3::integer, $4::integer, $5::integer, $6::integer, $7::integer, $8::text) as recommended
