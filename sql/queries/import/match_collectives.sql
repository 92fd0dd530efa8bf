-- name: match_collectives :exec
-- param: day date
-- row:
-- Collectives that are units: the one card of the unit, or of what the unit was called before.
insert into import_match (
    line, recipient_kind, org_unit_id, recipient_id, award_kind_code, award_kind_id, achievement_year, gives_more)
with recursive been (org_unit_id, at_id) as (
    select distinct o.org_unit_id, o.org_unit_id from import_own o
    union
    select b.org_unit_id, y.predecessor_id
    from been b
    join org_unit_lineage y on y.successor_id = b.at_id and y.kind = 'rename'
), card as (
    select b.org_unit_id, min(c.recipient_id) as recipient_id
    from been b
    join collective c on c.represents_id = b.at_id
    group by b.org_unit_id
    having count(*) = 1
)
select i.line, i.recipient_kind, o.org_unit_id, c.recipient_id, i.award_kind_code, k.award_kind_id, i.achievement_year, false
from import_own o
join import_row i using (line)
join card c using (org_unit_id)
left join award_kind k on k.award_kind_code = i.award_kind_code and k.in_force @> $1::date
where not exists (select from import_match m where m.line = i.line)
