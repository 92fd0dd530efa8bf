-- name: add_author :exec
-- param: code text, recipient_id bigint, share_percent integer
-- row:
insert into initiative_author (initiative_id, recipient_id, share_percent)
select i.initiative_id, $2::bigint, $3::integer from initiative i where i.code = $1::text
