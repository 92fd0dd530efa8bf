-- name: add_author :exec
-- param: code text, recipient_id bigint, share_percent integer
-- row:
-- Of somebody who is an author already, the share is mended.
insert into initiative_author (initiative_id, recipient_id, share_percent)
select i.initiative_id, $2::bigint, $3::integer from initiative i where i.code = $1::text
on conflict on constraint initiative_author_pk do update set share_percent = excluded.share_percent
