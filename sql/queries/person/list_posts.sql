-- name: list_posts :many
-- param: recipient_id bigint
-- row: post_id bigint, title text, unit_code text, unit_name text, held_from date?, held_to date?, paper text?
select p.post_id, p.title::text as title, u.code as unit_code, u.name::text as unit_name, lower(p.held) as held_from,
    (upper(p.held) - 1) as held_to, p.paper::text as paper
from post p
join org_unit u using (org_unit_id)
where p.recipient_id = $1::bigint
order by lower(p.held) nulls first, p.title, p.post_id
