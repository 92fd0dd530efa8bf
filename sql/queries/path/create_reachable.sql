-- name: create_reachable :exec
-- param:
-- row:
-- The nominations that the rules allow, when people vouch for what only they can judge.
create temporary table reachable (nomination_id bigint not null) on commit drop
