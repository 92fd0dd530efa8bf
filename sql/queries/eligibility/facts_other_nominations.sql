-- name: facts_other_nominations :exec
-- param:
-- row:
-- The other nominations of the unit for the same award and year, of which only the number matters.
with other as (
    insert into recipient (recipient_kind, name, org_unit_id)
    select 'household', 'Đề nghị khác ' || g.number, u.org_unit_id
    from fact f
    join org_unit u on u.code = 'WHATIF.' || f.case_number || '.P'
    cross join generate_series(2, (f.body ->> 'nominations_of_unit')::integer) as g (number)
    returning recipient_id, recipient_kind, name, org_unit_id
)
insert into nomination (
    dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, name, unit_name, org_unit_id,
    achievement)
select n.dossier_id, n.ordinal + row_number() over (partition by n.nomination_id order by o.recipient_id), o.recipient_id,
    o.recipient_kind, n.award_kind_code, n.achievement_year, o.name, n.unit_name, n.org_unit_id, n.achievement
from other o
join nomination n using (org_unit_id)
join asked using (nomination_id)
