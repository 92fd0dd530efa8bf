-- name: list_signers :many
-- param: unit_code text?, day date?
-- row: signing_right_id bigint, unit_code text, unit_name text, account_name text, signer_name text, signer_post text, signing_capacity text?, power text, from_day date, until_day date?, paper text?, key_required boolean
select s.signing_right_id, u.code as unit_code, u.name::text as unit_name, s.account_name,
    s.signer_name::text as signer_name, s.post::text as signer_post, s.capacity as signing_capacity, s.power,
    lower(s.held) as from_day, upper(s.held) - 1 as until_day, s.paper::text as paper, s.key_required
from signing_right s
join org_unit u using (org_unit_id)
where ($1::text is null or u.org_unit_id in (select units_of_code($1::text))) and ($2::date is null or s.held @> $2::date)
order by u.code, lower(s.held), s.capacity nulls first, s.signing_right_id
