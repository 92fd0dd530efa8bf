-- What somebody holds: awards of this register that stand, and what was decided above and told by `nomination outcome`.

-- It reads tables and no other view, so that imagined awards are seen whatever the order in which views are imagined.
create or replace view held_award with (security_invoker = true) as
select a.recipient_id, a.award_kind_id, a.achievement_year, a.commendation_type, a.nomination_id, a.decision_id,
    null::date as outcome_on
from award a
where not exists (select from revoked_award v where v.award_id = a.award_id)
union all
select n.recipient_id, k.award_kind_id, n.achievement_year, n.commendation_type, n.nomination_id, null, e.outcome_on
from nomination n
join nomination_event e on e.nomination_event_id = n.last_event_id
join award_kind k on k.award_kind_code = n.award_kind_code and k.in_force @> e.outcome_on
where n.state = 'awarded_above' and not exists (
    -- The paper may have been recorded since.
    select from award s
    join award_kind o on o.award_kind_id = s.award_kind_id
    left join decision d on d.decision_id = s.decision_id
    where s.recipient_id = n.recipient_id and s.achievement_year = n.achievement_year
        and o.award_kind_code = n.award_kind_code
        and is_same_paper(d.number, d.symbol, d.decided_on, e.outcome_paper, e.outcome_on) is not false
        and not exists (select from revoked_award v where v.award_id = s.award_id));
comment on view held_award is 'Awards that stand, with those of authorities above whose papers are not in the register';
