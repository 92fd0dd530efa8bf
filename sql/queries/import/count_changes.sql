-- name: count_changes :one
-- param:
-- row: added_count bigint, changed_count bigint, new_count bigint, known_count bigint
-- Nominations that the dossier does not have, and those that differ; recipients that the register does not have, and does.
select (select count(*) from import_row i where not exists (select from import_change c where c.line = i.line)) as added_count,
    (select count(*) from import_change c where cardinality(c.changed) > 0) as changed_count,
    (select count(*) from import_new) as new_count,
    (select count(distinct m.recipient_id) from import_match m
        where m.recipient_id is not null
            and not exists (select from import_new n where n.recipient_id = m.recipient_id)) as known_count
