-- name: match_new :exec
-- param:
-- row:
update import_match m set recipient_id = n.recipient_id
from import_row i, import_new n
where m.recipient_id is null and i.line = m.line
    and n.org_unit_id is not distinct from m.org_unit_id and n.name = i.name and n.recipient_kind = i.recipient_kind
    and (
        n.born_on is not distinct from i.born_on and n.birth_precision is not distinct from i.birth_precision
            and n.personal_number is not distinct from i.personal_number
        or n.namesakes = 1 and num_nonnulls(i.born_on, i.personal_number) = 0)
