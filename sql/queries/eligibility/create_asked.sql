-- name: create_asked :exec
-- param:
-- row:
-- The nominations asked about.
create temporary table asked (nomination_id bigint not null) on commit drop
