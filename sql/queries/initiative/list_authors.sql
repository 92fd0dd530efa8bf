-- name: list_authors :many
-- param: code text
-- row: recipient_id bigint, name text, unit_name text, share_percent integer
select r.recipient_id, r.name::text as name, u.name::text as unit_name, o.share_percent
from initiative_author o
join initiative i using (initiative_id)
join recipient r using (recipient_id)
join org_unit u on u.org_unit_id = r.org_unit_id
where i.code = $1::text
order by o.share_percent desc, r.name collate "vi-x-icu", r.recipient_id
