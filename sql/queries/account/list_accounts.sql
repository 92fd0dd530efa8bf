-- name: list_accounts :many
-- param: with_disabled boolean
-- row: account_name text, full_name text, account_role text, unit_code text?, unit_name text?, recipient_id bigint?, disabled_on date?
select a.account_name, a.full_name::text as full_name, a.role as account_role, u.code as unit_code,
    u.name::text as unit_name, a.recipient_id, register_day(a.disabled_at) as disabled_on
from account a
left join org_unit u using (org_unit_id)
where $1::boolean or a.disabled_at is null
order by u.code nulls first, array_position(array['admin', 'leader', 'office', 'viewer'], a.role), a.account_name
