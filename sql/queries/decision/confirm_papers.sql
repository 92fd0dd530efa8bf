-- name: confirm_papers :many
-- param:
-- row: recorded_confirmation_id bigint
-- The papers of authorities of the register, each with who was awarded what in it, and whose card that is; of others there is
-- nobody to vouch.
select confirm_recorded(
    p.org_unit_id, p.number, p.symbol::text, p.decided_on,
    array_agg(recorded_line(i.award_kind_code, i.achievement_year, i.name) order by i.line),
    array_agg(coalesce(r.recipient_id, 0) order by i.line)) as recorded_confirmation_id
from import_paper p
join import_paper_line l using (paper)
join import_row i on i.line = l.line
join import_match m on m.line = l.line
left join recipient r on r.recipient_id = m.recipient_id
where p.org_unit_id is not null
group by p.paper, p.org_unit_id, p.number, p.symbol, p.decided_on
order by p.paper
