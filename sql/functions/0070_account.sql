-- What an account may see and do. These functions read what the account itself may not, so they belong to the owner and
-- find every name in a fixed place: temporary tables come last.

create or replace function active_account()
returns account language sql stable security definer set search_path = public, pg_temp as $$
    select a from account a where a.account_name = acting_account() and a.disabled_at is null and may_act(a.role)
$$;
comment on function active_account is 'The account that acts now; null for a login that is none, or was disabled';

create or replace function account_is_active()
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from account a where a.account_name = acting_account() and a.disabled_at is null and may_act(a.role))
$$;
comment on function account_is_active is 'Whether the login may use this register at all';

create or replace function account_sees_all()
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from account a
        where a.account_name = acting_account() and a.disabled_at is null and a.org_unit_id is null and may_act(a.role))
$$;
comment on function account_sees_all is 'Whether the account works for the whole register';

-- A unit that was merged or renamed went into its successor as a whole, with its papers; of a split nobody got all. One
-- that was moved has its own papers with it, which the unit above that it came to did not get.
-- This and the next are asked by every policy: PL/pgSQL keeps their plans, where SQL would plan at each call.
create or replace function unit_domain(root bigint)
returns bigint[] language plpgsql stable set search_path = public, pg_temp as $$
declare
    units bigint[] := array[root];
    level bigint[] := units;
begin
    loop
        level := array(
            select l.predecessor_id from org_unit_lineage l
            where l.successor_id = any (level) and l.kind <> 'split' and l.predecessor_id <> all (units));
        exit when cardinality(level) = 0;
        units := units || level;
    end loop;
    level := units;
    -- Level by level: each one is a single look at an index, which takes less time than a recursive query.
    loop
        level := array(
            (select u.org_unit_id from org_unit u where u.parent_id = any (level)
            union all
            select l.predecessor_id from org_unit_lineage l
            where l.successor_id = any (level) and l.kind in ('merge', 'rename'))
            except select unnest(units));
        exit when cardinality(level) = 0;
        units := units || level;
    end loop;
    return units;
end
$$;
comment on function unit_domain is 'A unit, those below it, and those that were merged into one of them';

create or replace function account_units()
returns bigint[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    root bigint;
begin
    select a.org_unit_id into root
    from account a where a.account_name = acting_account() and a.disabled_at is null and may_act(a.role);
    return case when root is null then '{}' else unit_domain(root) end;
end
$$;
comment on function account_units is 'Units that the account works for; asked once in a statement';

create or replace function account_units_above()
returns bigint[] language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce((
        select array_agg(u.org_unit_id) from active_account() a cross join lateral unit_and_above(a.org_unit_id) u), '{}')
$$;
comment on function account_units_above is 'The unit of the account and those above it, whose campaigns are its own, too';

-- It finds the units itself: a call of account_units would cost as much again as both looks.
create or replace function account_dossiers()
returns bigint[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    units bigint[];
begin
    select unit_domain(a.org_unit_id) into units
    from account a
    where a.account_name = acting_account() and a.disabled_at is null and a.org_unit_id is not null and may_act(a.role);
    return array(select s.dossier_id from dossier s where s.org_unit_id = any (units) or s.addressed_to_id = any (units))
        || array(select f.dossier_id from forwarding f where f.forwarded_to_id = any (units));
end
$$;
comment on function account_dossiers is 'Dossiers that the units of the account sent or got';

create or replace function is_maintainer()
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select keeps_database(acting_account())
$$;
comment on function is_maintainer is
    'Whether the login keeps the database itself: it may load and mend what an office records, and never decides';

create or replace function works_for(unit bigint)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce((
        select a.org_unit_id is null or unit = any (unit_domain(a.org_unit_id)) from active_account() a
        where a.account_name is not null), false)
$$;
comment on function works_for is 'Whether a unit belongs to what the account works for';

-- The office of a unit at work: an account of that right, or whoever keeps the database.
create or replace function require_office(unit bigint)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who account;
begin
    if is_maintainer() then
        return;
    end if;
    perform lock_acting();
    who := active_account();
    if who.role is distinct from 'office' then
        perform fail('TD311', 'account', acting_account(), 'role', coalesce(who.role, '–'), 'needed', 'office');
    elsif not works_for(unit) then
        perform fail('TD312', 'account', acting_account(), 'unit', (select u.name from org_unit u where u.org_unit_id = unit));
    end if;
end
$$;
comment on function require_office is 'Refuses unless the office of a unit acts';

-- Nobody decides but a leader with a name, whatever else the login may do. What he decides by, his rights to sign and his
-- keys, stays as it is until he has decided, too.
create or replace function require_leader(unit bigint)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who account;
begin
    perform lock_acting();
    who := active_account();
    perform from signing_right s
    where s.account_name = who.account_name and s.org_unit_id = unit order by s.signing_right_id for share;
    perform from signing_key k where k.account_name = who.account_name order by k.signing_key_id for share;
    if who.account_name is null then
        perform fail('TD310', 'login', acting_account());
    elsif who.role <> 'leader' then
        perform fail('TD311', 'account', who.account_name, 'role', who.role, 'needed', 'leader');
    elsif not works_for(unit) then
        perform fail('TD312', 'account', who.account_name, 'unit', (select u.name from org_unit u where u.org_unit_id = unit));
    end if;
end
$$;
comment on function require_leader is 'Refuses unless a leader of a unit acts, by name';

-- Triggers run as the owner: before one tells a name, whoever asks must be one who may read it.
create or replace function require_sight(nominated bigint)
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not (is_maintainer() or account_sees_all() or exists (
        select from nomination n
        where n.nomination_id = nominated
            and (n.org_unit_id = any (account_units()) or n.dossier_id = any (account_dossiers()))))
    then
        perform fail('TD107', 'id', nominated::text);
    end if;
end
$$;
comment on function require_sight is 'Refuses a nomination that the account cannot see as if there were none';

create or replace function require_sights(nominated bigint[])
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    units bigint[];
    dossiers bigint[];
    unseen bigint;
begin
    if cardinality(nominated) = 0 or is_maintainer() or account_sees_all() then
        return;
    end if;
    units := account_units();
    dossiers := account_dossiers();
    select w.nomination_id into unseen
    from unnest(nominated) w (nomination_id)
    left join nomination n using (nomination_id)
    where not exists (select from unnest(units) u where u = n.org_unit_id)
        and not exists (select from unnest(dossiers) d where d = n.dossier_id)
    limit 1;
    if found then
        perform fail('TD107', 'id', unseen::text);
    end if;
end
$$;
comment on function require_sights is 'Refuses all of some nominations if there is one that the account cannot see';

create or replace function seen_nominations(asked bigint[])
returns setof bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    units bigint[];
    dossiers bigint[];
begin
    if is_maintainer() or account_sees_all() then
        return query select n.nomination_id from unnest(asked) a (nomination_id) join nomination n using (nomination_id);
        return;
    end if;
    units := account_units();
    dossiers := account_dossiers();
    return query
    select n.nomination_id
    from unnest(asked) a (nomination_id)
    join nomination n using (nomination_id)
    where n.org_unit_id = any (units) or n.dossier_id = any (dossiers);
end
$$;
comment on function seen_nominations is 'Those of some nominations that the account sees';

create or replace function require_decision_sight(decided bigint)
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not is_maintainer() and not exists (
        select from decision d
        where d.decision_id = decided
            and (d.state = 'issued' or d.origin = 'external' or works_for(d.org_unit_id)))
    then
        perform fail('TD104', 'decision', decided::text);
    end if;
end
$$;
comment on function require_decision_sight is 'Refuses a decision that the account cannot see as if there were none';

create or replace function require_dossier_sight(asked bigint[])
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    missing bigint;
begin
    if is_maintainer() or account_sees_all() then
        return;
    end if;
    select a into missing from unnest(asked) a where a is null or a <> all (account_dossiers()) limit 1;
    if found then
        perform fail('TD103', 'id', missing::text);
    end if;
end
$$;
comment on function require_dossier_sight is 'Refuses dossiers that the account cannot see as if there were none';

create or replace function require_entry_sight(subject bigint)
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not is_maintainer() and not exists (
        select from recipient r where r.recipient_id = subject and works_for(r.org_unit_id))
    then
        perform fail('TD106', 'id', subject::text);
    end if;
end
$$;
comment on function require_entry_sight is 'Refuses a recipient out of reach of the account as if there were none';

create or replace function reads_matters()
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select is_maintainer() or coalesce((active_account()).role in ('office', 'leader'), false)
$$;
comment on function reads_matters is 'Whether the account may know of matters held against somebody, where it sees him';

-- Entries hold whatever tables do. Somebody who sees a part of them would be shown a past that never was.
create or replace function require_audit()
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    who account := active_account();
begin
    if not is_maintainer() and (who.role is distinct from 'admin' or who.org_unit_id is not null)
        and (who.role is distinct from 'office' or who.org_unit_id is not null)
    then
        perform fail('TD351', 'account', acting_account());
    end if;
    return true;
end
$$;
comment on function require_audit is 'Refuses unless the account may read the audit: administrators, and offices of the whole register';
