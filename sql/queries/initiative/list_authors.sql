-- name: list_authors :many
-- param: code text
-- row: recipient_id bigint, name text, unit_name text, share_percent integer
-- Initiatives are there to be taken over, with the names of their authors, also of those out of reach.
select o.recipient_id, coalesce(r.name::text, x.name) as name, coalesce(u.name::text, x.unit_name) as unit_name,
    o.share_percent
from initiative_author o
join initiative i using (initiative_id)
left join (recipient r join org_unit u using (org_unit_id)) on r.recipient_id = o.recipient_id
left join lateral initiative_authors(i.initiative_id) x on r.recipient_id is null and x.recipient_id = o.recipient_id
where i.code = $1::text
order by o.share_percent desc, coalesce(r.name::text, x.name) collate "vi-x-icu", o.recipient_id
