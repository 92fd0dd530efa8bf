-- name: add_campaign :one
-- param: code text, name text, launched_by_id bigint, manner text, scope text, period_from date, period_to date?
-- row: campaign_id bigint
insert into campaign (code, name, launched_by_id, manner, scope, period)
values ($1::text, $2::text, $3::bigint, $4::text, $5::text, daterange($6::date, $7::date, '[]'))
returning campaign_id
