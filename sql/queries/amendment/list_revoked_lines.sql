-- name: list_revoked_lines :many
-- param: decision_id bigint
-- row: ordinal integer, name text, award_kind text, decision text, certificate_to_recover boolean, certificate_recovered_on date?, money_to_recover_vnd bigint, money_recovered_vnd bigint
-- What is to come back of revoked awards, and what has.
select a.ordinal, present_text(a.award_id, 'name') as name, k.name_vi::text as award_kind,
    paper_number(m.number, m.symbol) as decision, v.certificate_to_recover,
    (select r.recovered_on from recovery r where r.award_id = v.award_id and r.certificate) as certificate_recovered_on,
    v.money_to_recover_vnd,
    coalesce((select sum(r.amount_vnd) from recovery r where r.award_id = v.award_id), 0)::bigint as money_recovered_vnd
from revoked_award v
join amendment m using (amendment_id)
join award a using (award_id)
join award_kind k using (award_kind_id)
where m.decision_id = $1::bigint
order by a.ordinal
