-- name: list_unforwardable :many
-- param: dossier_id bigint, lines integer[]
-- row: ordinal integer, name text?, state text?
-- Named lines that the dossier does not have, or that can't go up by now.
select l.ordinal, n.name::text as name, n.state
from (select distinct unnest($2::integer[]) as ordinal) l
left join nomination n on n.dossier_id = $1::bigint and n.ordinal = l.ordinal
where not exists (
    select from nomination_transition t where t.from_state = n.state and t.event = 'forward')
order by l.ordinal
