-- name: create_goal :exec
-- param:
-- row:
-- The award that a person looks for, and those that it asks for in turn.
create temporary table goal (award_kind_code text not null, is_target boolean not null) on commit drop
