-- name: find_heading :one
-- param: decision_id bigint
-- row: is_issued boolean, number integer?, symbol text?, decided_on date?, head_title text?, kinds bigint
-- What the heading of a decision's list says, and how many award kinds it has sections for.
select d.state = 'issued' as is_issued, d.number, coalesce(d.symbol, u.decision_symbol)::text as symbol, d.decided_on,
    coalesce(u.head_title, d.authority_name)::text as head_title,
    case d.state
        when 'issued' then (select count(distinct a.award_kind_id) from award a where a.decision_id = d.decision_id)
        else (select count(distinct n.award_kind_code) from draft_line l join nomination n using (nomination_id)
            where l.decision_id = d.decision_id)
    end as kinds
from decision d
left join org_unit u using (org_unit_id)
where d.decision_id = $1::bigint
