-- name: list_name_corrections :many
-- param: recipient_id bigint
-- row: before text, after text, reason text, corrected_at timestamp with time zone, account text
select c.before::text as before, c.after::text as after, c.reason::text as reason, c.corrected_at, c.corrected_by as account
from name_correction c
where c.recipient_id = $1::bigint
order by c.name_correction_id
