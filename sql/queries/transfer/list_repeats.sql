-- name: list_repeats :many
-- param:
-- row: line integer, name text, code text, subject text
-- Lines that give again what somebody has, or may have, already, or that one paper has twice.
select r.line, f.name, f.code, f.subject
from recorded_repeats(
    (select array_agg(p.decision_id order by p.decision_id) from transfer_paper p),
    (select array_agg(as_day(p.c13) order by p.decision_id) from transfer_paper p),
    (select array_agg(p.c14 order by p.decision_id) from transfer_paper p)) f
join transfer_paper p using (decision_id)
join transfer_row r on (p.c10, p.c11, p.c12, p.c13, p.c14) is not distinct from (r.c10, r.c11, r.c12, r.c13, r.c14)
    and r.c19::integer = f.ordinal
order by r.line, f.code
