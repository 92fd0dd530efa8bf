-- name: match_ids :exec
-- param:
-- row:
-- Rows that give the id of the register.
insert into import_match (line, recipient_kind, org_unit_id, recipient_id)
select f.line, r.recipient_kind, r.org_unit_id, r.recipient_id
from fact_row f
join recipient r using (recipient_id)
