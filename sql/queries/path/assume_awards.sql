-- name: assume_awards :exec
-- param: day date
-- row:
-- The awards that this and coming years can bring, where the register has none of that year: a decision on the
-- last day of each year. Awards of past years are not assumed.
with due as materialized (
    select n.recipient_id, n.award_kind_code, n.achievement_year, n.name, n.unit_name, n.org_unit_id, n.achievement,
        row_number() over (partition by n.achievement_year order by n.award_kind_code) as place
    from reachable
    join nomination n using (nomination_id)
    join goal g on g.award_kind_code = n.award_kind_code and not g.is_target
    where n.achievement_year >= extract(year from $1::date)
        and not exists (
            select from award a join award_kind k using (award_kind_id)
            where a.recipient_id = n.recipient_id and k.award_kind_code = n.award_kind_code
                and a.achievement_year = n.achievement_year)
), decision as (
    insert into decision (org_unit_id, subject, state, number, symbol, decided_on)
    select distinct d.org_unit_id, 'Khen thưởng', 'issued', 1, 'QĐ', make_date(d.achievement_year, 12, 31) from due d
    returning decision_id, decided_on
)
insert into award (
    decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, achievement_year, name, unit_name,
    org_unit_id, achievement)
select s.decision_id, d.place, d.place, d.recipient_id, 'individual', k.award_kind_id, d.achievement_year, d.name,
    d.unit_name, d.org_unit_id, d.achievement
from due d
join decision s on s.decided_on = make_date(d.achievement_year, 12, 31)
join lateral (
    select k.award_kind_id
    from award_kind k join award_kind_recipient r using (award_kind_id)
    where k.award_kind_code = d.award_kind_code and r.recipient_kind = 'individual'
    order by k.in_force @> make_date(d.achievement_year, 12, 31) desc, lower(k.in_force) desc
    limit 1) k on true
