-- name: search_decisions :many
-- param: words text, number integer?, symbol text?, most integer
-- row: decision_id bigint, decision text, decided_on date, unit_name text, subject text, awards bigint
-- By number, with or without the symbol, or by words of the subject; the newest first.
select d.decision_id, paper_number(d.number, d.symbol) as decision, d.decided_on, u.name::text as unit_name,
    d.subject::text as subject,
    (select count(*) from award a where a.decision_id = d.decision_id) as awards
from decision d
join org_unit u using (org_unit_id)
where d.state = 'issued' and case
    when $2::integer is null then search_words(d.subject) @@ opening_query(fold_search($1::text))
    else d.number = $2::integer and ($3::text is null or fold_search(d.symbol) = fold_search($3::text))
end
order by d.decided_on desc, d.decision_id desc
limit $4::integer
