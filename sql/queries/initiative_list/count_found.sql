-- name: count_found :one
-- param:
-- row: added bigint, wider bigint, known bigint, shared bigint, known_authors bigint, new_authors bigint
-- shared is the number of new initiatives with several authors.
select count(*) filter (where f.is_new) as added, count(*) filter (where f.is_wider) as wider,
    count(*) filter (where not f.is_new and not f.is_wider) as known,
    count(*) filter (where f.is_new and cardinality(f.author_ids) > 1) as shared,
    (select count(distinct m.recipient_id) from import_match m
        where m.recipient_id is not null and not exists (
            select from import_new n where n.recipient_id = m.recipient_id)) as known_authors,
    (select count(*) from import_new) as new_authors
from initiative_found f
