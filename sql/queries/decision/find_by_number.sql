-- name: find_by_number :many
-- param: number integer, symbol text, year integer?
-- row: decision_id bigint
select d.decision_id from decision d
where d.number = $1::integer and d.symbol = $2::text and ($3::integer is null or d.year = $3::integer)
order by d.decided_on
