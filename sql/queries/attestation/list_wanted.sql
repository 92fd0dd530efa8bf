-- name: list_wanted :many
-- param: criteria text[]
-- row: nomination_id bigint, name text, state text, asked text, missing text
-- The nominations asked about, with what their rules leave to people, and what of the criteria given they do not ask.
select n.nomination_id, n.name::text as name, n.state, coalesce(w.criteria, '–') as asked,
    coalesce((
        select string_agg(c, ', ') from unnest($1::text[]) c
        where c <> all (coalesce(w.list, '{}'))), '') as missing
from asked
join nomination n using (nomination_id)
left join lateral (
    select string_agg(distinct w.criterion, ', ') as criteria, array_agg(distinct w.criterion) as list
    from candidate c join wanted w using (profile_id)
    where c.nomination_id = n.nomination_id and w.kind in ('attestation', 'claim')) w on true
order by n.dossier_id, n.ordinal
