-- name: find_open_dossier :one
-- param: dossier_id bigint, org_unit_id bigint, addressed_to_id bigint, campaign_id bigint?
-- row: is_same_target boolean, is_open boolean
select (s.org_unit_id, s.addressed_to_id) = ($2::bigint, $3::bigint) and s.campaign_id is not distinct from $4::bigint as is_same_target,
    s.submitted_on is null
        or exists (select from nomination n where n.dossier_id = s.dossier_id and n.state in ('draft', 'returned')) as is_open
from dossier s
where s.dossier_id = $1::bigint
for update
