-- name: find_corrected :many
-- param: org_unit_id bigint, addressed_to_id bigint, campaign_id bigint?, file_name text, title text?, paper_number text?, list_title text?
-- row: dossier_id bigint, listed_count bigint, standing_count bigint, shared_count bigint, same_count bigint, has_name boolean, has_paper boolean?, has_title boolean
-- Open dossiers of the same unit, authority and campaign that came from a file with some of the same nominations: how many
-- the file has, how many stand in the dossier, how many are in both, how many of those with the same deed, and whether a file
-- of that name, or a dossier of that title, is known; whether a file with that number of its letter is (null where one of the
-- two lists has none), and one with that title.
with mine as materialized (
    select s.dossier_id, s.title from dossier s
    where (s.org_unit_id, s.addressed_to_id) = ($1::bigint, $2::bigint) and s.campaign_id is not distinct from $3::bigint
        and exists (select from import_batch b where b.dossier_id = s.dossier_id)
        and exists (select from nomination x where x.dossier_id = s.dossier_id and x.state in ('draft', 'returned'))
), both_have as materialized (
    select n.dossier_id, n.nomination_id, bool_or(fold_search(n.achievement) = fold_search(i.achievement)) as is_same
    from mine s
    join nomination n using (dossier_id)
    join import_match m on m.recipient_id = n.recipient_id and m.award_kind_code = n.award_kind_code
        and m.achievement_year = n.achievement_year
    join import_row i using (line)
    where n.state not in ('withdrawn', 'refused')
    group by n.dossier_id, n.nomination_id
)
select s.dossier_id, (select count(*) from import_row) as listed_count,
    (select count(*) from nomination n where n.dossier_id = s.dossier_id and n.state not in ('withdrawn', 'refused'))
        as standing_count,
    count(*) as shared_count, count(*) filter (where b.is_same) as same_count,
    coalesce(s.title = $5::text, false)
        or exists (
            select from import_batch f where f.dossier_id = s.dossier_id and lower(f.file_name) = lower($4::text)) as has_name,
    (select bool_or(lower(f.paper_number) = lower($6::text)) from import_batch f where f.dossier_id = s.dossier_id) as has_paper,
    exists (
        select from import_batch f
        where f.dossier_id = s.dossier_id and fold_search(f.list_title) = fold_search($7::text)) as has_title
from both_have b
join mine s using (dossier_id)
group by s.dossier_id, s.title
order by s.dossier_id
