-- name: add_member :one
-- param: council_id bigint, recipient_id bigint?, name text, post text, role text, from_day date, until_day date?, paper text?
-- row: council_member_id bigint
insert into council_member (council_id, recipient_id, name, post, role, in_force, paper)
values ($1::bigint, $2::bigint, $3::text, $4::text, $5::text, daterange($6::date, $7::date, '[]'), $8::text)
returning council_member_id
