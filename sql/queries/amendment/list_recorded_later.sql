-- name: list_recorded_later :many
-- param: amendment_id bigint
-- row: name text, award_kind text, decision text, decided_on date
-- Later awards of the same recipients that were recorded from paper: without a nomination nothing can be evaluated again.
select distinct a.name::text as name, k.name_vi::text as award_kind, paper_number(d.number, d.symbol) as decision,
    d.decided_on
from revoked_award v
join award r using (award_id)
join decision o on o.decision_id = r.decision_id
join standing_award a on a.recipient_id = r.recipient_id and a.nomination_id is null
join award_kind k on k.award_kind_id = a.award_kind_id
join decision d on d.decision_id = a.decision_id and d.decided_on >= o.decided_on
where v.amendment_id = $1::bigint
order by 4, 3, 1, 2
