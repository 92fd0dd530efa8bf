-- name: list_amendments :many
-- param: decision_id bigint
-- row: amendment_kind text, decision text, issued_on date, signer_name text, ground text?, citation text?, reason text, lines bigint
-- Later papers about a decision.
select m.kind as amendment_kind, paper_number(m.number, m.symbol) as decision, m.issued_on,
    m.signer_name::text as signer_name, m.ground, ground_citation(m.ground) as citation, m.reason::text as reason,
    (select count(distinct l.award_id) from amendment_line l where l.amendment_id = m.amendment_id)
        + (select count(*) from revoked_award v where v.amendment_id = m.amendment_id) as lines
from amendment m
where m.decision_id = $1::bigint
order by m.amendment_id
