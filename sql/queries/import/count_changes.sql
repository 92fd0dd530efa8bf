-- name: count_changes :one
-- param:
-- row: added_count bigint, changed_count bigint, new_count bigint, known_count bigint
-- Nominations that the dossier does not have, and those that differ; recipients that the register does not have, and does.
select (select count(*) from import_row i where not exists (select from import_change c where c.line = i.line)),
    (select count(*) from import_change c where cardinality(c.changed) > 0),
    (select count(*) from import_new),
    (select count(distinct m.recipient_id) from import_match m
        where m.recipient_id is not null
            and not exists (select from import_new n where n.recipient_id = m.recipient_id))
