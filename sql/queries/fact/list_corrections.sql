-- name: list_corrections :many
-- param: recipient_id bigint, fact text
-- row: year integer?, field text, before text?, after text?, corrected_at timestamp with time zone, account text
select c.year, c.field, c.before::text as before, c.after::text as after, c.corrected_at, c.account
from fact_correction c
where c.recipient_id = $1::bigint and c.fact = $2::text
order by c.fact_correction_id
