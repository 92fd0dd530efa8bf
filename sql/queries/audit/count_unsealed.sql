-- name: count_unsealed :one
-- param:
-- row: entries bigint, since text?
-- The entry that the last seal is itself waits for the next one and is not counted.
select count(*) as entries, to_char(min(e.happened_at), 'HH24:MI DD/MM/YYYY') as since
from public.audit_entry e
left join (select s.cluster_id, max(s.to_transaction) as first from public.audit_seal s group by s.cluster_id) u
    on u.cluster_id = e.cluster_id
where (u.first is null or e.transaction_id >= u.first) and e.table_name <> 'audit_seal'
