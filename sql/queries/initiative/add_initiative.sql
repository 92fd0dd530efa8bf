-- name: add_initiative :one
-- param: code text, name text, kind text, org_unit_id bigint, campaign_id bigint?, started_year integer, stage text
-- row: initiative_id bigint
insert into initiative (code, name, kind, org_unit_id, introduced_by_id, campaign_id, started_year, stage)
values ($1::text, $2::text, $3::text, $4::bigint, $4::bigint, $5::bigint, $6::integer, $7::text)
returning initiative_id
