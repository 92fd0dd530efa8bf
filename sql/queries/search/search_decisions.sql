-- name: search_decisions :many
-- param: words text, number integer?, symbol text?, most integer
-- row: decision_id bigint, decision text, decided_on date, unit_name text, subject text, awards bigint
-- By number, with or without the symbol, or by words of the subject; the newest first.
select d.decision_id, paper_number(d.number, d.symbol) as decision, d.decided_on, coalesce(u.name, d.authority_name)::text as unit_name,
    d.subject::text as subject,
    (select count(*) from standing_award a where a.decision_id = d.decision_id) as awards
from search_decisions($1::text, $2::integer, $3::text) s
join decision d using (decision_id)
left join org_unit u using (org_unit_id)
order by d.decided_on desc, d.decision_id desc
limit $4::integer
