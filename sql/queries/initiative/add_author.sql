-- name: add_author :exec
-- param: code text, recipient_id bigint, share_percent integer
-- row:
-- Nothing when the shares would come to more than the whole.
insert into initiative_author (initiative_id, recipient_id, share_percent)
select i.initiative_id, $2::bigint, $3::integer
from initiative i
where i.code = $1::text
    and $3::integer + coalesce((select sum(o.share_percent) from initiative_author o where o.initiative_id = i.initiative_id), 0) <= 100
