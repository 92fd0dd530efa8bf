-- name: lock_wording :one
-- param: nomination_id bigint
-- row: name text, state text, version integer, honorific text?, post text?, unit_name text, achievement text, note text?, commendation_type text, achievement_key text?
select n.name::text as name, n.state, n.version, n.honorific::text as honorific, n.post::text as post,
    n.unit_name::text as unit_name, n.achievement::text as achievement, n.note::text as note,
    n.commendation_type, n.achievement_key::text as achievement_key
from nomination n
where n.nomination_id = $1::bigint
for update
