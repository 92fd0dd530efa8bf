-- name: load_legal_instruments :exec
-- param: rows json
-- row:
insert into legal_instrument (symbol, title, issued_on, in_force, confidence, cited_in_decisions)
select x.symbol, x.title, x.issued_on, daterange(x.in_force_from, x.in_force_to, '[]'), x.confidence, x.cited_in_decisions
from json_to_recordset($1::json) as x (
    symbol text, title text, issued_on date, in_force_from date, in_force_to date, confidence text,
    cited_in_decisions boolean)
on conflict on constraint legal_instrument_symbol_uk do update
set in_force = excluded.in_force, confidence = excluded.confidence
where (legal_instrument.in_force, legal_instrument.confidence)
    is distinct from (excluded.in_force, excluded.confidence)
