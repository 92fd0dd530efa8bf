-- name: list_card_money :many
-- param: recipient_id bigint
-- row: decided_year integer, awards bigint, bonus_vnd bigint, without_figure bigint, to_recover_vnd bigint
-- Bonuses by year of the decision; revoked awards count only as what is still to come back.
select d.year as decided_year, count(*) filter (where v.award_id is null) as awards,
    coalesce(sum(a.bonus_vnd) filter (where v.award_id is null), 0)::bigint as bonus_vnd,
    count(*) filter (where v.award_id is null and a.bonus_vnd is null) as without_figure,
    coalesce(sum(v.money_to_recover_vnd - coalesce(
        (select sum(c.amount_vnd) from recovery c where c.award_id = a.award_id), 0)), 0)::bigint as to_recover_vnd
from award a
join decision d using (decision_id)
left join revoked_award v using (award_id)
where a.recipient_id = $1::bigint
group by d.year
order by d.year
