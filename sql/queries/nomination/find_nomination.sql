-- name: find_nomination :one
-- param: nomination_id bigint
-- row: nomination_id bigint, dossier_id bigint, ordinal integer, recipient_id bigint, recipient_kind recipient_kind, honorific text?, name text, post text?, unit_name text, award_kind_code text, award_kind text?, achievement_year integer, achievement text, note text?, commendation_type text, achievement_key text?, state text, version integer
select n.nomination_id, n.dossier_id, n.ordinal, n.recipient_id, n.recipient_kind, n.honorific::text as honorific,
    n.name::text as name, n.post::text as post, n.unit_name::text as unit_name, n.award_kind_code,
    (select k.name_vi::text from award_kind_on(n.award_kind_code, s.prepared_on) k) as award_kind,
    n.achievement_year, n.achievement::text as achievement, n.note::text as note, n.commendation_type,
    n.achievement_key::text as achievement_key, n.state, n.version
from nomination n
join dossier s using (dossier_id)
where n.nomination_id = $1::bigint
