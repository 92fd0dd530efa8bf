-- name: list_bases :many
-- param: decision_id bigint, day date
-- row: symbol text, title text, issued_on date?
-- Frozen bases of an issued decision; for a draft, those that a decision of that day would cite.
select i.symbol::text as symbol, i.title::text as title, i.issued_on
from decision d
join legal_instrument i on case d.state
    when 'issued' then exists (select from decision_basis b
        where b.decision_id = d.decision_id and b.legal_instrument_id = i.legal_instrument_id)
    else i.cited_in_decisions and i.in_force @> $2::date end
where d.decision_id = $1::bigint
order by i.title not like 'Luật%', lower(i.in_force), i.symbol
