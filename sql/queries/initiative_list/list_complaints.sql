-- name: list_complaints :many
-- param:
-- row: line integer, code text, subject text, day date?
-- What the register has against initiatives of a list: one of the same name that was recognised on another day, or has
-- other authors; authors who belong to others.
select f.line, 'TD456' as code, f.code as subject, f.recognised_before as day
from initiative_found f
where f.recognised_before <> f.recognised_on
union all
select f.line, 'TD457', f.code, null
from initiative_found f
where f.has_others and coalesce(f.recognised_before, f.recognised_on) = f.recognised_on
union all
select m.line / 64, 'TD570', i.name, null
from import_match m
join import_row i using (line)
where m.recipient_id is not null and not exists (select from import_new n where n.recipient_id = m.recipient_id)
    and not exists (select from recipient r where r.recipient_id = m.recipient_id)
order by 1, 2
