-- name: count_changes :one
-- param:
-- row: known bigint, changed bigint
-- Nominations with findings of a submission, and those of them for which something differs now.
select (select count(distinct o.nomination_id) from recalled o) as known,
    (select count(distinct d.nomination_id) from difference d) as changed
