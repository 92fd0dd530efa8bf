-- name: list_corrections :many
-- param: nomination_id bigint
-- row: criterion text?, field text, before text?, after text?, corrected_at timestamp with time zone, account text
select c.criterion, c.field, c.before::text as before, c.after::text as after, c.corrected_at, c.account
from fact_correction c
where c.nomination_id = $1::bigint
order by c.fact_correction_id
