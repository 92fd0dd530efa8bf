-- name: find_entries :many
-- param: seal_number integer
-- row: audit_entry_id bigint, leaf bytea?, is_present boolean, in_range boolean, cluster_id text?, transaction_id text?, happened_at text?, account text?, login text?, command text?, table_name text?, operation text?, key text?, before text?, after text?
-- What a seal lists beside what there is: an entry that is gone, and one that came later, stand alone.
with listed as (
    select i.id, substr(p.leaves, 32 * i.place::integer - 31, 32) as leaf
    from public.audit_seal_part p cross join unnest(p.entry_ids) with ordinality i (id, place)
    where p.seal_number = $1::integer
), present as (
    -- Single values, so that the range index finds the entries of one seal among those of all.
    select e.audit_entry_id as id from public.audit_entry e
    where e.cluster_id = (select s.cluster_id from public.audit_seal s where s.seal_number = $1::integer)
        and e.transaction_id >= (select s.from_transaction from public.audit_seal s where s.seal_number = $1::integer)
        and e.transaction_id < (select s.to_transaction from public.audit_seal s where s.seal_number = $1::integer)
), beside as (
    select coalesce(l.id, p.id) as id, l.leaf, p.id is not null as in_range from listed l full join present p on p.id = l.id
)
select b.id as audit_entry_id, b.leaf, e.audit_entry_id is not null as is_present, b.in_range,
    e.cluster_id::text as cluster_id, e.transaction_id::text as transaction_id,
    extract(epoch from e.happened_at)::text as happened_at, e.account, e.login, e.command, e.table_name, e.operation,
    e.key, e.before::text as before, e.after::text as after
from beside b
left join public.audit_entry e on e.audit_entry_id = b.id
order by b.id, b.leaf is null
