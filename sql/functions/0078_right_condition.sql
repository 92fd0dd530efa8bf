-- How 0079_rights.sql says which rows an account may see.
--
-- What an account asks for itself is looked at before a policy where PostgreSQL takes the question for harmless and cheap:
-- `born_on > '1980-01-01'` of somebody out of reach is then answered by the plan (`explain analyze`: never executed) and by the
-- time. So the policies of what is kept from people begin with functions below that say they cost less than any comparison,
-- which puts them first. Indexes come before both, and so does whether a column is null.
-- They take ranges: an array would be opened anew for every row, and read from end to end for a province.

create or replace function within_units(unit bigint, units int8multirange)
returns boolean language plpgsql immutable parallel safe cost 0.1 as $$
begin
    return units @> unit;
end
$$;
comment on function within_units(bigint, int8multirange) is 'Whether a unit is one of some; looked at before anything else that is asked of a row';

create or replace function within_sight(unit bigint, dossier bigint, sight int8multirange)
returns boolean language plpgsql immutable parallel safe cost 0.1 as $$
begin
    return sight @> unit or sight @> -dossier;
end
$$;
comment on function within_sight(bigint, bigint, int8multirange) is
    'Whether a nomination is of one of the units or dossiers of account_sight; looked at before anything else that is asked of a row';

create or replace function account_unit_ranges()
returns int8multirange language sql stable as $$
    select coalesce(range_agg(int8range(u, u, '[]')), '{}') from unnest(account_units()) u
$$;
comment on function account_unit_ranges is 'account_units as within_units takes them';

-- Units and dossiers in one, with one look at the units.
create or replace function account_sight()
returns int8multirange language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    units constant bigint[] := account_units();
begin
    return (
        select coalesce(range_agg(int8range(x.id, x.id, '[]')), '{}')
        from (
            select unnest(units) as id
            union all
            select -s.dossier_id from dossier s where s.org_unit_id = any (units) or s.addressed_to_id = any (units)
            union all
            select -f.dossier_id from forwarding f where f.forwarded_to_id = any (units)) x);
end
$$;
comment on function account_sight is 'Units that the account works for, and below zero the dossiers that these sent or got';

-- What follows another table is looked up past its policy, for the account's own units and dossiers: no others get into
-- these domains.
create or replace function are_own_units(units bigint[])
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return units <@ account_units();
end
$$;
comment on function are_own_units is 'Whether the account works for all of these units';

create or replace function are_own_dossiers(dossiers bigint[])
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return dossiers <@ account_dossiers();
end
$$;
comment on function are_own_dossiers is 'Whether the units of the account sent or got all of these dossiers';

do $$
begin
    if to_regtype('own_units') is null then
        create domain own_units as bigint[] constraint own_units_ck check (are_own_units(value));
        create domain own_dossiers as bigint[] constraint own_dossiers_ck check (are_own_dossiers(value));
    end if;
end
$$;
comment on domain own_units is 'Units that the account works for, or some of them';
comment on domain own_dossiers is 'Dossiers that the units of the account sent or got, or some of them';

create or replace function sees_recipient(entry bigint, units own_units)
returns boolean language plpgsql stable cost 0.1 security definer set search_path = public, pg_temp as $$
begin
    return exists (select from recipient r where r.recipient_id = entry and r.org_unit_id = any (units));
end
$$;
comment on function sees_recipient is 'Whether an entry is of the account''s units; looked at before anything else that is asked of a row';

drop policy if exists person_add_within on person;
drop policy if exists collective_add_within on collective;
drop policy if exists household_add_within on household;
drop function if exists sees_no_stranger(bigint, own_units);

create or replace function sees_nomination(nominated bigint, units own_units, dossiers own_dossiers)
returns boolean language plpgsql stable cost 0.1 security definer set search_path = public, pg_temp as $$
begin
    return exists (
        select from nomination n
        where n.nomination_id = nominated and (n.org_unit_id = any (units) or n.dossier_id = any (dossiers)));
end
$$;
comment on function sees_nomination is
    'Whether a nomination is of the account''s units or dossiers; looked at before anything else that is asked of a row';

create or replace function sees_step(step bigint, units own_units, dossiers own_dossiers)
returns boolean language plpgsql stable cost 0.1 security definer set search_path = public, pg_temp as $$
begin
    return exists (
        select from nomination_event e join nomination n using (nomination_id)
        where e.nomination_event_id = step and (n.org_unit_id = any (units) or n.dossier_id = any (dossiers)));
end
$$;
comment on function sees_step is
    'Whether a step is one of a nomination of the account''s units or dossiers; looked at before anything else that is asked of a row';

create or replace function right_condition(told text, of_table text)
returns text language sql immutable as $$
    select case
        when told = 'active' then '(select account_is_active())'
        when told = 'follows recipient' then
            format('sees_recipient(%I.recipient_id, (select account_units()::own_units))', of_table)
        when told = 'follows nomination' then
            format('sees_nomination(%I.nomination_id, (select account_units()::own_units), (select account_dossiers()::own_dossiers))', of_table)
        when told = 'follows step' then
            format('sees_step(%I.nomination_event_id, (select account_units()::own_units), (select account_dossiers()::own_dossiers))', of_table)
        when told like 'follows % of %' then format('exists (select from %1$I x where x.%2$I = %3$I.%2$I)',
            split_part(told, ' ', 4), split_part(told, ' ', 2), of_table)
        else replace(replace(replace(replace(replace(replace(replace(told,
            '{U}::own_units', '(select account_units()::own_units)'), '{U}', '(select account_unit_ranges())'), '{S}', '(select account_sight())'),
            'any (U)', 'any ((select account_units())::bigint[])'),
            'any (A)', 'any ((select account_units_above())::bigint[])'),
            'any (D)', 'any ((select account_dossiers())::bigint[])'),
            'any (P)', 'any ((select proved_recipients())::bigint[])')
    end
$$;
comment on function right_condition is 'A condition on rows of a table, from its short form';
