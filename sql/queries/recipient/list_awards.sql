-- name: list_awards :many
-- param: recipient_id bigint
-- row: achievement_year integer, award_kind_code text, award_kind text, commendation_type text, post text?, unit_name text, decision text, decided_on date, authority text, source text?, bonus_vnd bigint?, bonus_rule text?, revocation text?
-- Revoked ones, too, with the paper that says so. Post and unit read as corrected; who decided, and of papers recorded
-- here where they are kept.
select a.achievement_year, k.award_kind_code, award_words(k.name_vi, a.is_posthumous) as award_kind, a.commendation_type,
    case when c.has_post then c.post else a.post end::text as post, coalesce(c.unit_name, a.unit_name)::text as unit_name,
    paper_number(d.number, d.symbol) as decision, d.decided_on,
    coalesce(d.authority_name, u.head_title, u.name)::text as authority, d.source::text as source, a.bonus_vnd, a.bonus_rule,
    paper_number(m.number, m.symbol) as revocation
from award a
join decision d using (decision_id)
join award_kind k using (award_kind_id)
left join org_unit u on u.org_unit_id = d.org_unit_id
left join award_correction c using (award_id)
left join revoked_award v using (award_id)
left join amendment m on m.amendment_id = v.amendment_id
where a.recipient_id = $1::bigint
union all
-- What was decided above and told here, while its paper is not in the register.
select n.achievement_year, k.award_kind_code, k.name_vi::text, n.commendation_type, n.post::text, n.unit_name::text, e.outcome_paper::text, e.outcome_on,
    e.outcome_authority::text, null, null, null, null
from nomination n
join nomination_event e on e.nomination_event_id = n.last_event_id
join award_kind k on k.award_kind_code = n.award_kind_code and k.in_force @> e.outcome_on
where n.recipient_id = $1::bigint and n.state = 'awarded_above' and not exists (
    select from standing_award s
    join award_kind o on o.award_kind_id = s.award_kind_id
    join decision d on d.decision_id = s.decision_id
    where is_same_paper(d.number, d.symbol, d.decided_on, e.outcome_paper, e.outcome_on) and s.recipient_id = n.recipient_id and s.achievement_year = n.achievement_year
        and o.award_kind_code = n.award_kind_code)
order by 1, 8, 7
