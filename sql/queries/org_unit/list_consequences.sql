-- name: list_consequences :many
-- param: day date
-- row: kind text, account_name text, unit_name text
-- What this transaction, which changed units from that day on, meant for accounts and rights to sign.
select c.kind, c.account_name, c.unit_name
from (
    select 'moved' as kind, a.account_name, u.name::text as unit_name
    from account a join org_unit u using (org_unit_id)
    where a.xmin = pg_current_xact_id()::xid and a.disabled_at is null
    union all
    select 'left', a.account_name, u.name::text
    from account a join org_unit u using (org_unit_id)
    where u.xmin = pg_current_xact_id()::xid and upper(u.in_force) = $1::date and a.disabled_at is null
    union all
    select 'signs_no_more', s.account_name, u.name::text
    from signing_right s join org_unit u using (org_unit_id)
    where s.xmin = pg_current_xact_id()::xid and upper(s.held) = $1::date
) c
order by c.kind, c.account_name, c.unit_name
