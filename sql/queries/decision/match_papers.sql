-- name: match_papers :exec
-- param:
-- row:
-- The version of each award kind on the day of its decision or, before the catalogue begins, the oldest one.
update import_match m
set award_kind_id = (
    select k.award_kind_id
    from award_kind k
    where k.award_kind_code = m.award_kind_code and (k.in_force @> p.decided_on or not exists (
        select from award_kind o
        where o.award_kind_code = k.award_kind_code and (lower_inf(o.in_force) or lower(o.in_force) <= p.decided_on)))
    order by lower(k.in_force) nulls first
    limit 1)
from import_paper_line l
join import_paper p using (paper)
where l.line = m.line
