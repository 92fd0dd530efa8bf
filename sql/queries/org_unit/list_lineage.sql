-- name: list_lineage :many
-- param: code text
-- row: from_code text, from_name text, into_code text, into_name text, change text, effective_on date, instrument text?
select p.code as from_code, p.name::text as from_name, s.code as into_code, s.name::text as into_name,
    l.kind as change, l.effective_on, i.symbol::text as instrument
from org_unit_lineage l
join org_unit p on p.org_unit_id = l.predecessor_id
join org_unit s on s.org_unit_id = l.successor_id
left join legal_instrument i using (legal_instrument_id)
where $1::text in (p.code, s.code)
order by l.effective_on, s.code, p.code
