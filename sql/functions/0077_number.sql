-- Personal numbers of people out of reach. Who has somebody's number may nominate him; who has none must not find it by
-- trying. So each number is asked about first, by count and with a trace, and is answered in a later transaction: a
-- question that is rolled back was never answered.

create or replace function number_limit()
returns integer language sql immutable as $$
    select 2000
$$;
comment on function number_limit is
    'Most numbers that an account of a unit may ask about in a day and that belong to nobody whom it has entered since';

-- Offices of the whole register read every number, and whoever keeps the database as well: they have nothing to ask.
create or replace function reads_all_numbers()
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select is_maintainer() or exists (
        select from active_account() a where a.role = 'office' and a.org_unit_id is null)
$$;
comment on function reads_all_numbers is 'Whether whoever acts may read the numbers of the whole register';

create or replace function unasked_numbers(numbers text[])
returns setof text language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    units bigint[] := account_units();
begin
    if reads_all_numbers() then
        return;
    end if;
    -- That nobody had a number holds for a day; whom one has proved to know, one knows.
    return query
    select n.number
    from (select distinct unnest(numbers) as number) n
    cross join number_secret s
    where n.number ~ '^[0-9]{12}$'
        and not exists (
            select from recipient r join unnest(units) u on u = r.org_unit_id where r.personal_number = n.number)
        and not exists (
            select from number_try t
            where t.account = acting_account() and t.mark = sha256(s.secret || convert_to(n.number, 'UTF8'))
                and (t.recipient_id is not null or t.tried_at > now() - interval '1 day'));
end
$$;
comment on function unasked_numbers is
    'Those of some numbers that nobody in reach of the account has, and that it has not asked about yet';

create or replace function ask_numbers(numbers text[])
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who account := active_account();
    asked integer;
    used bigint;
    unexplained bigint;
begin
    if reads_all_numbers() then
        return 0;
    elsif who.role is distinct from 'office' then
        perform fail('TD311', 'account', acting_account(), 'role', coalesce(who.role, '–'), 'needed', 'office');
    end if;
    perform refuse_old_moment();
    -- Sessions of one account follow one another, or each would have a day's numbers for itself.
    -- Not by the row of the account, which everything else that it does waits for.
    perform pg_advisory_xact_lock(hashtextextended('ask_numbers ' || who.account_name, 0));
    insert into number_try (mark, recipient_id)
    select sha256(s.secret || convert_to(n.number, 'UTF8')), r.recipient_id
    from unasked_numbers(numbers) n (number)
    cross join number_secret s
    left join recipient r on r.personal_number = n.number;
    get diagnostics asked = row_count;
    if asked > 0 then
        -- A number that nobody had and that the office has entered was no guess, unless it enters people without end.
        select count(*), count(*) - (
            select count(*) from recipient r
            where r.created_by = who.account_name and r.created_at > now() - interval '1 day'
                and r.personal_number is not null)
        into used, unexplained
        from number_try t
        where t.account = who.account_name and t.tried_at > now() - interval '1 day';
        if unexplained > number_limit() or used > 10 * number_limit() then
            perform fail('TD152', 'account', who.account_name, 'asked', asked::text, 'limit', number_limit()::text);
        end if;
    end if;
    return asked;
end
$$;
comment on function ask_numbers is
    'For an office: asks about the numbers of a list that nobody in its reach has; says how many these were that it had not asked before';

-- Whom the account has proved to know, in transactions that have ended, and whom their own office has named to it.
create or replace function proved_recipients()
returns bigint[] language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce(array_agg(p.recipient_id), '{}')
    from (
        select t.recipient_id
        from number_try t
        where t.account = acting_account() and t.recipient_id is not null
            and t.transaction_id <> coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0)
        union
        select q.recipient_id
        from recipient_request q
        where q.is_granted and q.org_unit_id = any (account_units())
    ) p
    where account_is_active()
$$;
comment on function proved_recipients is
    'Recipients whose numbers the account has asked about before this transaction, or whom their office has named to it';

-- A list that has no number means them by name and unit.
create or replace function proved_entries()
returns table (recipient_id bigint, recipient_kind recipient_kind, name text, org_unit_id bigint, above bigint[])
language sql stable security definer set search_path = public, pg_temp as $$
    select r.recipient_id, r.recipient_kind, r.name::text, r.org_unit_id,
        array(select a.org_unit_id from unit_and_above(r.org_unit_id) a)
    from recipient r
    where r.recipient_id = any (proved_recipients()) and (active_account()).role = 'office'
$$;
comment on function proved_entries is 'Who they are, for an office: name, unit and those above it';

-- Whoever has somebody's number may nominate him, wherever he belongs: the number is what tells people apart.
create or replace function recipients_by_number(numbers text[])
returns table (recipient_id bigint, personal_number text, name text)
-- As long lists have; a short one costs no more by it.
language plpgsql stable rows 20000 security definer set search_path = public, pg_temp as $$
declare
    sees_all boolean := reads_all_numbers();
    units bigint[] := account_units();
    proved bigint[] := proved_recipients();
begin
    if not sees_all and (active_account()).role is distinct from 'office' then
        return;
    end if;
    return query
    select r.recipient_id, r.personal_number, r.name::text
    from recipient r
    where r.personal_number = any (numbers)
        and (sees_all or exists (select from unnest(units) u where u = r.org_unit_id)
            or exists (select from unnest(proved) p where p = r.recipient_id));
end
$$;
comment on function recipients_by_number is
    'For an office: the recipients that these personal numbers mean, of its reach or asked about before';

-- Of whom the account reads everything else: the column itself is nobody's to ask about.
create or replace function numbers_in_reach()
returns table (recipient_id bigint, personal_number text)
language plpgsql stable rows 100000 security definer set search_path = public, pg_temp as $$
declare
    units bigint[] := account_units();
begin
    if reads_all_numbers() then
        return query select r.recipient_id, r.personal_number from recipient r where r.personal_number is not null;
    elsif (active_account()).role = 'office' then
        return query
        select r.recipient_id, r.personal_number
        from recipient r
        where r.org_unit_id = any (units) and r.personal_number is not null;
    end if;
end
$$;
comment on function numbers_in_reach is 'For an office: the personal numbers of its reach';

-- An insertion would say that somebody has a number as well as a question does: so it is asked about first.
-- By its first argument one could ask whether somebody whom one does not see has a number.
drop policy if exists recipient_number_added on recipient;
drop policy if exists recipient_number_changed on recipient;
drop function if exists number_is_known(bigint, text);
create or replace function number_is_known(number text)
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if number is not null and not exists (
            select from recipient r
            where r.personal_number = number and r.org_unit_id = any (account_units()))
        and not exists (
            select from number_secret s
            join number_try t on t.mark = sha256(s.secret || convert_to(number, 'UTF8'))
            where t.account = acting_account()
                and t.transaction_id <> coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0))
    then
        perform fail('TD153', 'number', '**********' || right(number, 2));
    end if;
    return true;
end
$$;
comment on function number_is_known is 'Refuses a number that the account has not asked about, before anything says whether somebody has it';

create or replace trigger number_try_fixed before update of
        number_try_id, account, login, tried_at, transaction_id, mark or delete or truncate on number_try
    for each statement execute function refuse_change();
create or replace trigger number_try_relinked after update of recipient_id on number_try
    for each row execute function refuse_all_but_relinking();
create or replace trigger number_secret_fixed before update or delete or truncate on number_secret
    for each statement execute function refuse_change();

revoke execute on function ask_numbers, unasked_numbers from public;
grant execute on function ask_numbers, unasked_numbers to thidua_office;
