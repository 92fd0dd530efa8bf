-- name: add_dossier :one
-- param: org_unit_id bigint, addressed_to_id bigint, campaign_id bigint?, title text, prepared_on date
-- row: dossier_id bigint
insert into dossier (org_unit_id, addressed_to_id, campaign_id, title, prepared_on)
values ($1::bigint, $2::bigint, $3::bigint, $4::text, $5::date)
returning dossier_id
