-- name: count_changes :one
-- param: decision_id bigint, since integer
-- row: added bigint, removed bigint, reworded bigint
-- What changed in a draft since a version, in nominations.
select count(*) filter (where c.change = 'added') as added, count(*) filter (where c.change = 'removed') as removed,
    count(distinct c.nomination_id) filter (where c.change = 'reworded') as reworded
from draft_change c
where c.decision_id = $1::bigint and c.version >= $2::integer
