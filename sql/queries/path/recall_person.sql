-- name: recall_person :exec
-- param: recipient_id bigint
-- row:
-- What the register holds of a person, beside which coming years are imagined: awards that stand, ratings, initiatives.
with decision as (
    insert into decision (decision_id, org_unit_id, subject, state, number, symbol, decided_on)
    overriding system value
    select d.decision_id, d.org_unit_id, d.subject, d.state, d.number, d.symbol, d.decided_on
    from public.decision d
    where d.decision_id in (select a.decision_id from public.award a where a.recipient_id = $1::bigint)
), award as (
    insert into award (
        award_id, decision_id, ordinal, group_ordinal, nomination_id, recipient_id, recipient_kind, award_kind_id,
        achievement_year, name, unit_name, org_unit_id, achievement, commendation_type, achievement_key)
    overriding system value
    select a.award_id, a.decision_id, a.ordinal, a.group_ordinal, a.nomination_id, a.recipient_id, a.recipient_kind,
        a.award_kind_id, a.achievement_year, a.name, a.unit_name, a.org_unit_id, a.achievement, a.commendation_type,
        a.achievement_key
    from public.award a
    where a.recipient_id = $1::bigint
), above as materialized (
    select n.*, e.outcome_on, k.award_kind_id, row_number() over (order by n.nomination_id) as place
    from public.nomination n
    join public.nomination_event e on e.nomination_event_id = n.last_event_id
    join public.award_kind k on k.award_kind_code = n.award_kind_code and k.in_force @> e.outcome_on
    where n.recipient_id = $1::bigint and n.state = 'awarded_above' and not exists (
        select from public.standing_award s
        join public.award_kind o on o.award_kind_id = s.award_kind_id
        join public.decision d on d.decision_id = s.decision_id
        where is_same_paper(d.number, d.symbol, d.decided_on, e.outcome_paper, e.outcome_on) and s.recipient_id = n.recipient_id and s.achievement_year = n.achievement_year
            and o.award_kind_code = n.award_kind_code)
), above_decision as (
    insert into decision (decision_id, org_unit_id, subject, state, number, symbol, decided_on)
    overriding system value
    select -a.place, a.org_unit_id, 'Cấp trên', 'issued', 1, 'QĐ', a.outcome_on from above a
), above_award as (
    insert into award (
        award_id, decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, achievement_year, name,
        unit_name, org_unit_id, achievement, commendation_type, achievement_key)
    overriding system value
    select -a.place, -a.place, 1, 1, a.recipient_id, a.recipient_kind, a.award_kind_id, a.achievement_year, a.name,
        a.unit_name, a.org_unit_id, a.achievement, a.commendation_type, a.achievement_key
    from above a
), rating as (
    insert into rating (recipient_id, year, rating, paper)
    select r.recipient_id, r.year, r.rating, r.paper from public.rating r where r.recipient_id = $1::bigint
), initiative as (
    insert into initiative (
        initiative_id, code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
    overriding system value
    select i.initiative_id, i.code, i.name, i.kind, i.org_unit_id, i.introduced_by_id, i.started_year, i.stage
    from public.initiative_author o join public.initiative i using (initiative_id)
    where o.recipient_id = $1::bigint
), author as (
    insert into initiative_author (initiative_id, recipient_id, share_percent)
    select o.initiative_id, o.recipient_id, o.share_percent
    from public.initiative_author o where o.recipient_id = $1::bigint
)
insert into recognition (
    recognition_id, initiative_id, scope, recognised_by, recognised_on, is_effective, is_replicable)
overriding system value
select r.recognition_id, r.initiative_id, r.scope, r.recognised_by, r.recognised_on, r.is_effective, r.is_replicable
from public.initiative_author o join public.recognition r using (initiative_id)
where o.recipient_id = $1::bigint
