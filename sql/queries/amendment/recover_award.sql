-- name: recover_award :exec
-- param: decision_id bigint, ordinal integer, recovered_on date, certificate boolean, amount_vnd bigint, paper text?
-- row: recover_award void
select recover_award($1::bigint, $2::integer, $3::date, $4::boolean, $5::bigint, $6::text)
