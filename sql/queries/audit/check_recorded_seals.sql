-- name: check_recorded_seals :many
-- param:
-- row: finding text, seal_number integer
-- A seal is an entry of the audit, too: one that is gone or that nobody made shows there.
select case when s.seal_number is null then 'seal_removed' when e.key is null then 'seal_inserted'
        else 'seal_replaced' end as finding,
    coalesce(s.seal_number, e.key::integer) as seal_number
from (
    select x.key, x.after ->> 'seal_hash' as seal_hash from public.audit_entry x
    where x.table_name = 'audit_seal' and x.operation = 'insert'
) e
full join public.audit_seal s on s.seal_number::text = e.key
where e.seal_hash is distinct from '\x' || encode(s.seal_hash, 'hex')
order by 2
