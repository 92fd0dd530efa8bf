-- name: count_changes :one
-- param:
-- row: added_count bigint, changed_count bigint, new_count bigint, known_count bigint
-- Nominations that the dossier does not have, and those that differ; recipients that the register does not have, and does.
select (select count(*) from (select i.line from import_row i except select c.line from import_change c) x) as added_count,
    (select count(*) from import_change c where cardinality(c.changed) > 0) as changed_count,
    (select count(*) from import_new) as new_count,
    (select count(*) from (
        select m.recipient_id from import_match m where m.recipient_id is not null
        except select n.recipient_id from import_new n) x) as known_count
