-- name: list_strange_entries :many
-- param:
-- row: finding text, audit_entry_id bigint, table_name text, key text, detail text
-- Entries that nobody can have written: of a transaction that has not been, by nobody who is or was here, of a server that
-- this register never lived on, or older than the transactions that the last seal left out. A minute is given, in which a
-- server may not have shown yet that a transaction runs.
with here as (
    select coalesce(
        (select c.system_identifier from pg_control_system() c
        where exists (select from public.audit_entry e where e.cluster_id = c.system_identifier)),
        -- A copy on another server: where it was sealed last.
        (select s.cluster_id from public.audit_seal s order by s.seal_number desc limit 1),
        (select e.cluster_id from public.audit_entry e order by e.audit_entry_id limit 1)) as cluster_id
), present as (
    select h.cluster_id from here h join pg_control_system() c on c.system_identifier = h.cluster_id
), cluster as (
    select e.cluster_id, min(e.audit_entry_id) as first, max(e.audit_entry_id) as last,
        bool_or(e.table_name = 'audit_seal') as has_sealed
    from public.audit_entry e
    group by e.cluster_id
), stranger as (
    -- Entries of another server came with a dump, before those of this one, or were sealed there.
    select c.cluster_id
    from cluster c cross join here h
    join cluster o on o.cluster_id = h.cluster_id
    where c.cluster_id <> h.cluster_id and c.last > o.first and not c.has_sealed
), last_seal as (
    select distinct on (s.cluster_id) s.cluster_id, s.to_transaction, s.open_since
    from public.audit_seal s
    order by s.cluster_id, s.seal_number desc
), unknown as (
    select w.name, min(p.first) as first
    from (
        select e.account, e.login, min(e.audit_entry_id) as first
        from public.audit_entry e
        where e.cluster_id = (select p.cluster_id from present p)
        group by e.account, e.login
    ) p
    cross join unnest(array[p.account, p.login]) w (name)
    where not exists (select from public.account a where a.account_name = w.name)
        and not exists (select from pg_roles r where r.rolname = w.name)
        and not exists (select from public.session s where w.name = concat('thidua_service:', s.session_id))
    group by w.name
)
select x.finding, e.audit_entry_id, e.table_name, e.key, concat_ws(', ', e.account, x.detail) as detail
from (
    select 'entry_foreign' as finding, e.audit_entry_id, e.cluster_id::text as detail
    from public.audit_entry e where e.cluster_id in (select s.cluster_id from stranger s)
    union all
    select 'entry_unborn', e.audit_entry_id, e.transaction_id::text
    from public.audit_entry e
    where e.cluster_id = (select p.cluster_id from present p)
        and e.transaction_id >= (select pg_snapshot_xmax(pg_current_snapshot())::text::bigint)
    union all
    select 'entry_backdated', e.audit_entry_id, e.happened_at::text
    from last_seal s
    join public.audit_entry e on e.cluster_id = s.cluster_id and e.transaction_id >= s.to_transaction
    where e.happened_at < s.open_since - interval '1 minute'
    union all
    select 'entry_postdated', e.audit_entry_id, e.happened_at::text
    from public.audit_entry e
    where e.cluster_id = (select p.cluster_id from present p) and e.happened_at > now() + interval '1 minute'
    union all
    -- One of them stands for all.
    select 'account_unknown', u.first, u.name from unknown u
) x
join public.audit_entry e on e.audit_entry_id = x.audit_entry_id
order by e.audit_entry_id, x.finding
