-- name: list_later :many
-- param: decision_id bigint
-- row: kind text, paper text, issued_on date, lines text
-- Papers that correct or revoke lines of a decision, with the numbers of the lines.
select m.kind, paper_number(m.number, m.symbol) as paper, m.issued_on, string_agg(distinct lpad(x.ordinal::text, 7), ',') as lines
from amendment m
join lateral (
    select a.ordinal from amendment_line l join award a using (award_id) where l.amendment_id = m.amendment_id
    union
    select a.ordinal from revoked_award v join award a using (award_id) where v.amendment_id = m.amendment_id
) x on true
where m.decision_id = $1::bigint
group by m.amendment_id, m.kind, m.number, m.symbol, m.issued_on
order by m.issued_on, m.amendment_id
