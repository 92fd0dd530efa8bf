-- name: approve_decision :exec
-- param: decision_id bigint, version integer, number integer, symbol text, decided_on date, late_because text?, without_ballot_because text?, repeated_because text?, unmet_because text?, unmet bigint[]?, unmet_lines integer[], unmet_reasons text[], early_because text?
-- row: approve_decision void
select approve_decision($1::bigint, $2::integer, $3::integer, $4::text, $5::date, $6::text, $7::text, $8::text, $9::text, $10::bigint[],
    $11::integer[], $12::text[], $13::text)
