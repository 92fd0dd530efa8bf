-- name: list_lineage :many
-- param: code text
-- row: from_code text, from_name text, into_code text, into_name text, change text, effective_on date, instrument text?
-- What went into the units that had a code, and what they went into, over all generations.
with recursive before as (
    select u.org_unit_id from org_unit u where u.code = $1::text
    union
    select l.predecessor_id from before b join org_unit_lineage l on l.successor_id = b.org_unit_id
), after as (
    select u.org_unit_id from org_unit u where u.code = $1::text
    union
    select l.successor_id from after a join org_unit_lineage l on l.predecessor_id = a.org_unit_id
)
select p.code as from_code, p.name::text as from_name, s.code as into_code,
    s.name::text as into_name, l.kind as change, l.effective_on,
    coalesce(i.symbol, l.paper)::text as instrument
from org_unit_lineage l
join org_unit p on p.org_unit_id = l.predecessor_id
join org_unit s on s.org_unit_id = l.successor_id
left join legal_instrument i using (legal_instrument_id)
where l.successor_id in (select b.org_unit_id from before b)
    or l.predecessor_id in (select a.org_unit_id from after a)
order by l.effective_on, s.code, p.code
