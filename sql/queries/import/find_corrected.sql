-- name: find_corrected :many
-- param: org_unit_id bigint, addressed_to_id bigint, campaign_id bigint?
-- row: dossier_id bigint, shared_count bigint
-- Open dossiers of the same unit, authority and campaign that came from a file with some of the same nominations.
select n.dossier_id, count(distinct n.nomination_id) as shared_count
from dossier s
join nomination n using (dossier_id)
join import_match m on m.recipient_id = n.recipient_id and m.award_kind_code = n.award_kind_code
    and m.achievement_year = n.achievement_year
where (s.org_unit_id, s.addressed_to_id) = ($1::bigint, $2::bigint) and s.campaign_id is not distinct from $3::bigint
    and exists (select from import_batch b where b.dossier_id = s.dossier_id)
    and exists (select from nomination x where x.dossier_id = s.dossier_id and x.state in ('draft', 'returned'))
group by n.dossier_id
order by n.dossier_id
