-- name: facts_decisions :exec
-- param:
-- row:
-- The prior awards: a decision for each, with its line. Kinds are taken as of the day of the decision
-- or, where the catalogue does not reach back, in their oldest version.
with held as materialized (
    select u.org_unit_id, u.name as unit_name, r.recipient_id, r.recipient_kind, r.name, a.ordinality as number,
        a.value ->> 'award' as award, (a.value ->> 'year')::integer as year, a.value ->> 'type' as type,
        normalize(a.value ->> 'achievement_key', nfc) as achievement_key,
        coalesce((a.value ->> 'decided_on')::date, make_date((a.value ->> 'year')::integer, 12, 31)) as decided_on
    from asked
    join nomination n using (nomination_id)
    join fact f on f.case_number = n.ordinal
    join recipient r using (recipient_id)
    join org_unit u on u.org_unit_id = r.org_unit_id
    cross join jsonb_array_elements(f.body -> 'prior_awards') with ordinality as a
), decision as (
    insert into decision (org_unit_id, subject, state, number, symbol, decided_on)
    select h.org_unit_id, 'Khen thưởng', 'issued', h.number, 'QĐ', h.decided_on from held h
    returning decision_id, org_unit_id, number
)
insert into award (
    decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, achievement_year, name, unit_name,
    org_unit_id, achievement, commendation_type, achievement_key)
select d.decision_id, 1, 1, h.recipient_id, h.recipient_kind, k.award_kind_id, h.year, h.name, h.unit_name, h.org_unit_id,
    'Thành tích', coalesce(h.type, 'CONG_TRANG'), h.achievement_key
from held h
join decision d on d.org_unit_id = h.org_unit_id and d.number = h.number
join lateral (
    select k.award_kind_id
    from award_kind k join award_kind_recipient r using (award_kind_id)
    where k.award_kind_code = h.award and r.recipient_kind = h.recipient_kind
    order by k.in_force @> h.decided_on desc, lower(k.in_force)
    limit 1
) k on true
