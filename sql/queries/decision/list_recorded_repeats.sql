-- name: list_recorded_repeats :many
-- param:
-- row: line integer, name text, code text, subject text
-- Lines of a file that give again what somebody has, or may have, already. What one paper names twice was asked before.
with place as (
    select p.decision_id, m.line, row_number() over (partition by l.paper order by m.line) as ordinal
    from import_match m join import_paper_line l using (line) join import_paper p using (paper)
)
select x.line, f.name, f.code, f.subject
from recorded_repeats(
    (select array_agg(p.decision_id order by p.decision_id) from import_paper p),
    (select array_agg(p.decided_on order by p.decision_id) from import_paper p),
    (select array_agg(paper_number(p.number, p.symbol) order by p.decision_id) from import_paper p)) f
join place x using (decision_id, ordinal)
where f.code <> 'TD378'
order by x.line, f.code
