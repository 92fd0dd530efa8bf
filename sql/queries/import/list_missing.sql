-- name: list_missing :many
-- param: dossier_id bigint
-- row: nomination_id bigint, ordinal integer, name text, state text
-- Nominations of the dossier that the file no longer has.
select n.nomination_id, n.ordinal, n.name::text as name, n.state
from nomination n
where n.dossier_id = $1::bigint and n.state not in ('withdrawn', 'refused')
    and not exists (select from import_change c where c.nomination_id = n.nomination_id)
order by n.ordinal
