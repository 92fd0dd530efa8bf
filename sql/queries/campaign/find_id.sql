-- name: find_id :one
-- param: code text
-- row: campaign_id bigint
select c.campaign_id from campaign c where c.code = $1::text
