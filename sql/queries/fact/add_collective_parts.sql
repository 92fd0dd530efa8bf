-- name: add_collective_parts :exec
-- param:
-- row:
-- The parts of the collectives that this transaction has added, after their cards: what nobody sees yet is nobody's to write to.
insert into collective (recipient_id, represents_id)
select distinct m.recipient_id, m.org_unit_id
from fact_row f
join import_match m using (line)
join recipient r on r.recipient_id = m.recipient_id and r.created_at = now()
where f.recipient_id is null and f.name is null and m.recipient_kind = 'collective'
    and not exists (select from collective c where c.recipient_id = m.recipient_id)
