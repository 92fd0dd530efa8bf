-- name: list_awards :many
-- param: recipient_id bigint
-- row: achievement_year integer, award_kind_code text, award_kind text, commendation_type text, post text?, unit_name text, decision text, decided_on date, authority text, source text?, bonus_vnd bigint?, revocation text?
-- Revoked ones, too, with the paper that says so. Post and unit read as corrected; who decided, and of papers recorded
-- here where they are kept.
select a.achievement_year, k.award_kind_code, k.name_vi::text as award_kind, a.commendation_type,
    case when c.has_post then c.post else a.post end::text as post, coalesce(c.unit_name, a.unit_name)::text as unit_name,
    paper_number(d.number, d.symbol) as decision, d.decided_on,
    coalesce(d.authority_name, u.head_title, u.name)::text as authority, d.source::text as source, a.bonus_vnd,
    paper_number(m.number, m.symbol) as revocation
from award a
join decision d using (decision_id)
join award_kind k using (award_kind_id)
left join org_unit u on u.org_unit_id = d.org_unit_id
left join award_correction c using (award_id)
left join revoked_award v using (award_id)
left join amendment m on m.amendment_id = v.amendment_id
where a.recipient_id = $1::bigint
order by a.achievement_year, d.decided_on, a.award_id
