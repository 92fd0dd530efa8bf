-- name: add_authors :exec
-- param:
-- row:
-- The list does not say who has which share: they are as equal as whole numbers can be.
insert into initiative_author (initiative_id, recipient_id, share_percent)
select i.initiative_id, a.recipient_id,
    100 / cardinality(f.author_ids) + (a.place <= 100 % cardinality(f.author_ids))::integer
from initiative_found f
join initiative i on i.code = f.code
cross join unnest(f.author_ids) with ordinality as a (recipient_id, place)
where f.is_new
