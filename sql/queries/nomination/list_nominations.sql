-- name: list_nominations :many
-- param: dossier_id bigint?, campaign text?, unit text?, day date, state text?
-- row: nomination_id bigint, dossier_id bigint, ordinal integer, recipient_kind recipient_kind, honorific text?, name text, post text?, unit_name text, award_kind_code text, achievement_year integer, achievement text, commendation_type text, state text
-- The dossier is looked up only where a campaign is asked for: joined, its policy would be asked for every row.
select n.nomination_id, n.dossier_id, n.ordinal, n.recipient_kind, n.honorific::text as honorific, n.name::text as name,
    n.post::text as post, n.unit_name::text as unit_name, n.award_kind_code, n.achievement_year,
    n.achievement::text as achievement, n.commendation_type, n.state
from nomination n
where ($1::bigint is null or n.dossier_id = $1::bigint)
    and ($2::text is null or n.dossier_id in (
        select s.dossier_id from dossier s join campaign c using (campaign_id) where c.code = $2::text))
    and ($3::text is null or n.org_unit_id in (
        select unit_filter($3::text, $4::date, false)))
    and ($5::text is null or n.state = $5::text)
order by n.dossier_id, n.ordinal
