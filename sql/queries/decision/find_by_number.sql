-- name: find_by_number :many
-- param: number integer, symbol text, year integer?, with_amendments boolean
-- row: decision_id bigint
-- A paper that corrects or revokes a decision is found with the decision that it is about.
select x.decision_id
from (
    select d.decision_id, d.decided_on from decision d
    where d.number = $1::integer and d.symbol = $2::text and ($3::integer is null or d.year = $3::integer)
    union
    select m.decision_id, m.issued_on from amendment m
    where $4::boolean and m.number = $1::integer and m.symbol = $2::text and ($3::integer is null or m.year = $3::integer)
) x
order by x.decided_on
