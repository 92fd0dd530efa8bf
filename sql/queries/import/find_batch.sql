-- name: find_batch :one
-- param: sha256 text, org_unit_id bigint, addressed_to_id bigint, campaign_id bigint?
-- row: dossier_id bigint, row_count integer, is_open boolean
-- A dossier whose last file was this one, from the same unit, to the same authority, for the same campaign.
select b.dossier_id, b.row_count,
    exists (select from nomination n where n.dossier_id = b.dossier_id and n.state in ('draft', 'returned')) as is_open
from import_batch b
join dossier s using (dossier_id)
where b.sha256 = decode($1::text, 'hex')
    and (s.org_unit_id, s.addressed_to_id) = ($2::bigint, $3::bigint)
    and s.campaign_id is not distinct from $4::bigint
    and not exists (
        select from import_batch x where x.dossier_id = b.dossier_id and x.import_batch_id > b.import_batch_id)
order by b.import_batch_id
limit 1
