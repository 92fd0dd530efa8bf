-- name: list_requests :many
-- param: open_only boolean
-- row: recipient_request_id bigint, unit_name text, asked_of text, wording text, asked_by text, asked_at timestamp with time zone, is_granted boolean?, recipient_id bigint?, reason text?, answered_by text?
-- Questions from and to the offices that the account works for, the newest first.
select q.recipient_request_id, u.name::text as unit_name, o.name::text as asked_of, q.wording::text as wording, q.asked_by,
    q.asked_at, q.is_granted, q.recipient_id, q.reason::text as reason, q.answered_by
from recipient_request q
join org_unit u on u.org_unit_id = q.org_unit_id
join org_unit o on o.org_unit_id = q.asked_of_id
where not $1::boolean or q.is_granted is null
order by q.recipient_request_id desc
