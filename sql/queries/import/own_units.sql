-- name: own_units :many
-- param: sender_id bigint
-- row: first_line integer?, line_count bigint
-- Collectives whose sheet has no unit are units of the register by their own name, are asked about where they may be one, or
-- else belong to the sender.
with own as (
    update import_unit i set org_unit_id = $1::bigint, is_sender = true
    where i.org_unit_id is null
        and not exists (
            select from import_row r
            where r.unit_code = i.words
                and not (r.recipient_kind = 'collective' and r.unit_name is null and r.name = r.unit_code))
        and not exists (select from import_unit_candidate c where c.words = i.words and c.tier <= 6)
    returning i.words
)
select min(r.line) as first_line, count(*) as line_count
from own o
join import_row r on r.unit_code = o.words
having count(*) > 0
