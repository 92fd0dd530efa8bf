-- name: issue_revocation :exec
-- param: amendment_id bigint, decision_id bigint, authority_id bigint?, number integer, symbol text, issued_on date, reason text, ground text
-- row: issue_revocation void
select issue_revocation(
    $1::bigint, $2::bigint, $3::bigint, $4::integer, $5::text, $6::date, $7::text, $8::text)
