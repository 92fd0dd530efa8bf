-- Seals. Hashes are SHA-256 over 0 and an entry, 1 and two nodes, 2 and a seal; the tree is that of RFC 6962.

-- What is hashed is unambiguous: numbers end with a space, texts have their length in bytes before them, and of JSON,
-- which shows its own end, there is a hyphen when there is none. Seconds since 1970 are the same in every time zone.
create or replace function audit_leaf(entry audit_entry)
returns bytea language sql stable parallel safe as $$
    select sha256('\x00'::bytea || convert_to(concat(
        entry.audit_entry_id, ' ', entry.cluster_id, ' ', entry.transaction_id, ' ',
        extract(epoch from entry.happened_at), ' ', octet_length(entry.account), ':', entry.account,
        octet_length(entry.login), ':', entry.login, octet_length(entry.command), ':', entry.command,
        octet_length(entry.table_name), ':', entry.table_name, octet_length(entry.operation), ':', entry.operation,
        octet_length(entry.key), ':', entry.key, coalesce(entry.before::text, '-'), coalesce(entry.after::text, '-')),
        'UTF8'))
$$;
comment on function audit_leaf is 'The hash of an entry, over every column';

create or replace function audit_seal_digest(seal audit_seal)
returns bytea language sql stable as $$
    select sha256('\x02'::bytea || convert_to(concat(
        seal.seal_number, ' ', seal.cluster_id, ' ', seal.from_transaction, ' ', seal.to_transaction, ' ',
        seal.entry_count, ' ', encode(seal.merkle_root, 'hex'), ' ', encode(seal.previous_hash, 'hex'), ' ',
        extract(epoch from seal.sealed_at), ' ', octet_length(seal.sealed_by), ':', seal.sealed_by,
        -- Seals of before the column came have none, and keep their hash.
        ' ' || extract(epoch from seal.open_since)), 'UTF8'))
$$;
comment on function audit_seal_digest is 'The hash of a seal, over every other column';

-- A tree that grows by one leaf: the roots of its full subtrees, each a byte for its height and 32 for its hash.
create or replace function merkle_add(subtrees bytea, leaf bytea)
returns bytea language plpgsql immutable parallel safe as $$
declare
    height integer := 0;
    node bytea := leaf;
    size integer := octet_length(subtrees);
begin
    while size > 0 and get_byte(subtrees, size - 33) = height loop
        node := sha256('\x01'::bytea || substr(subtrees, size - 31, 32) || node);
        size := size - 33;
        height := height + 1;
    end loop;
    return substr(subtrees, 1, size) || set_byte('\x00'::bytea, 0, height) || node;
end
$$;
comment on function merkle_add is 'Adds a leaf to a tree';

create or replace function merkle_top(subtrees bytea)
returns bytea language plpgsql immutable parallel safe as $$
declare
    size integer := octet_length(subtrees);
    node bytea;
begin
    while size > 0 loop
        node := case
            when node is null then substr(subtrees, size - 31, 32)
            else sha256('\x01'::bytea || substr(subtrees, size - 31, 32) || node)
        end;
        size := size - 33;
    end loop;
    return node;
end
$$;
comment on function merkle_top is 'The root of a tree; null when it has no leaf';

create or replace aggregate merkle_root(bytea) (
    sfunc = merkle_add, stype = bytea, initcond = '', finalfunc = merkle_top);
comment on aggregate merkle_root(bytea) is 'The root of the tree over leaves, in the order in which they are given';

-- The first transaction of a cluster that no seal covers yet.
create or replace function first_unsealed(cluster bigint)
returns bigint language sql stable as $$
    select coalesce(max(s.to_transaction), 0) from audit_seal s where s.cluster_id = cluster
$$;
comment on function first_unsealed is 'The first transaction of a cluster that no seal covers';

-- A transaction below the horizon has ended, so that nothing can come to stand below it any more: a transaction that
-- commits late waits for the next seal, whatever the ids of its entries, and nobody waits for anybody.
create or replace function seal_audit()
returns setof audit_seal language plpgsql security definer set search_path = public, pg_temp as $$
declare
    open_since timestamptz;
    horizon bigint;
    due record;
    made audit_seal;
begin
    -- Whoever may only read the table cannot take this lock, nor one that it waits for.
    lock table audit_seal in share update exclusive mode;
    open_since := audit_open_since();
    horizon := audit_horizon();
    for due in
        select c.cluster_id, f.first, c.after_last
        from (
            -- Another cluster's transactions came with a dump; written so that a range index can skip the present ones.
            select e.cluster_id, max(e.transaction_id) + 1 as after_last
            from audit_entry e, audit_cluster() here
            where e.cluster_id < here or e.cluster_id > here
            group by e.cluster_id
            union all
            select audit_cluster(), horizon
        ) c
        cross join lateral first_unsealed(c.cluster_id) as f (first)
        order by c.cluster_id = audit_cluster(), c.cluster_id
    loop
        -- A seal is an entry, too; alone it is no reason for another.
        continue when not exists (
            select from audit_entry e
            where e.cluster_id = due.cluster_id and e.transaction_id >= due.first
                and e.transaction_id < due.after_last and e.table_name <> 'audit_seal');
        made := null;
        select coalesce(max(s.seal_number), 0) + 1,
            coalesce((array_agg(s.seal_hash order by s.seal_number desc))[1], decode(repeat('00', 32), 'hex'))
        into made.seal_number, made.previous_hash
        from audit_seal s;
        made.cluster_id := due.cluster_id;
        made.from_transaction := due.first;
        made.to_transaction := due.after_last;
        -- Not when this transaction began: it may have waited for another seal.
        made.sealed_at := clock_timestamp();
        made.open_since := open_since;
        made.sealed_by := acting_account();
        -- Parts are written before their seal, whose key is checked at the end.
        set constraints audit_seal_part_seal_fk deferred;
        with leaf as materialized (
            select e.audit_entry_id, audit_leaf(e) as leaf,
                row_number() over (order by e.audit_entry_id) - 1 as place
            from audit_entry e
            where e.cluster_id = made.cluster_id and e.transaction_id >= made.from_transaction
                and e.transaction_id < made.to_transaction
        ), listed as (
            insert into audit_seal_part (seal_number, part, entry_ids, leaves)
            select made.seal_number, l.place / 32, array_agg(l.audit_entry_id order by l.place),
                string_agg(l.leaf, '' order by l.place)
            from leaf l
            group by l.place / 32
        )
        select count(*), merkle_root(l.leaf order by l.place) into made.entry_count, made.merkle_root from leaf l;
        made.seal_hash := audit_seal_digest(made);
        insert into audit_seal select made.*;
        return next made;
    end loop;
end
$$;
comment on function seal_audit is 'Seals the entries of all finished transactions; no row when there is nothing new';

create or replace view audit_unsealed with (security_invoker = true) as
select e.* from audit_entry e
left join (select s.cluster_id, max(s.to_transaction) as first from audit_seal s group by s.cluster_id) u
    on u.cluster_id = e.cluster_id
where u.first is null or e.transaction_id >= u.first;
comment on view audit_unsealed is 'Entries that no seal covers yet, with their columns as they are now';
-- As 0079 does for every view that is there already, so that a register that was upgraded is like a new one.
grant select on audit_unsealed to thidua_viewer;
revoke execute on function seal_audit from public;
grant execute on function seal_audit to thidua_admin, thidua_session_admin;
