-- Who signs for a unit. Law 06/2022/QH15 Art 79(3) lets ministries alone delegate the power to decide; handing over may
-- be delegated by everybody, Art 82(1).

create or replace function may_decide_in(capacity text, authority text)
returns boolean language sql immutable as $$
    select capacity is null or capacity = 'KT.' or coalesce(authority = 'minister', false)
$$;
comment on function may_decide_in is 'Whether somebody who signs in this capacity for this kind of authority may decide awards';

create or replace function guard_signing_right() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    unit record;
begin
    if tg_op <> 'INSERT' then
        if tg_op in ('DELETE', 'TRUNCATE') or lower(new.held) <> lower(old.held)
            or (to_jsonb(new) - 'held') is distinct from (to_jsonb(old) - 'held')
        then
            perform fail('TD231', 'table', tg_table_name);
        end if;
        -- Nor does it end before what was signed by it: what was signed had somebody who might.
        select x.paper, x.day into unit
        from (
            select paper_number(d.number, d.symbol) as paper, d.decided_on as day
            from decision d
            where d.org_unit_id = new.org_unit_id and d.state = 'issued' and d.origin = 'register' and d.approved_by = new.account_name
            union all
            select paper_number(a.number, a.symbol), a.issued_on
            from amendment a
            where a.org_unit_id = new.org_unit_id and a.created_by = new.account_name) x
        where new.power = 'decide' and old.held @> x.day and not new.held @> x.day
        order by x.day desc
        limit 1;
        if found then
            perform fail('TD609', 'decision', unit.paper, 'date', to_char(unit.day, 'DD/MM/YYYY'));
        end if;
        return new;
    end if;
    select u.name, u.authority_kind_code, u.in_force into unit from org_unit u where u.org_unit_id = new.org_unit_id;
    if new.power = 'decide' and not may_decide_in(new.capacity, unit.authority_kind_code) then
        perform fail('TD321', 'capacity', new.capacity, 'unit', unit.name);
    elsif new.power = 'decide' and unit.authority_kind_code is null then
        perform fail('TD116', 'unit', unit.name);
    elsif (unit.in_force && new.held) is not true then
        perform fail('TD333', 'unit', unit.name, 'date', to_char(lower(new.held), 'DD/MM/YYYY'));
    end if;
    return new;
end
$$;
create or replace trigger signing_right_lawful before insert or update or delete on signing_right
    for each row execute function guard_signing_right();
create or replace trigger signing_right_kept before truncate on signing_right
    for each statement execute function guard_signing_right();

drop function if exists add_signer(bigint, text, text, text, text, text, date, date, text);
create or replace function add_signer(
    unit bigint, named text, name_printed text, post_printed text, capacity_printed text, power_given text,
    from_day date, until_day date, deciding_paper text, by_key boolean default false)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who account;
    added bigint;
begin
    perform require_given('unit', unit::text, 'account', named, 'post', post_printed, 'power', power_given,
        'from', from_day::text, 'key', by_key::text);
    perform require_admin();
    select a.* into who from account a where a.account_name = named;
    if not found then
        perform fail('TD320', 'account', named);
    elsif not is_maintainer() and (coalesce(named = any (own_accounts()), true) or exists (
        select from unnest(own_names()) n where is_called_alike(untitled_name(n), untitled_name(name_printed))))
    then
        -- Nor does he sign by another's.
        perform fail('TD319', 'account', named);
    elsif power_given = 'decide' and who.role <> 'leader' then
        perform fail('TD311', 'account', named, 'role', who.role, 'needed', 'leader');
    end if;
    insert into signing_right (org_unit_id, account_name, signer_name, post, capacity, power, held, paper, key_required)
    values (unit, named, coalesce(name_printed, who.full_name), post_printed, capacity_printed, power_given,
        daterange(from_day, until_day, '[]'), deciding_paper, by_key)
    returning signing_right_id into added;
    return added;
end
$$;
comment on function add_signer is 'Records that an account signs for a unit, as what, from a day, by what paper, and whether by key';

create or replace function end_signer(ended bigint, last_day date)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_given('id', ended::text, 'date', last_day::text);
    perform require_admin();
    update signing_right s set held = daterange(lower(s.held), last_day, '[]')
    where s.signing_right_id = ended and lower(s.held) <= last_day;
    if not found then
        perform fail('TD324', 'id', ended::text, 'date', to_char(last_day, 'DD/MM/YYYY'));
    end if;
end
$$;
comment on function end_signer is 'Ends a right to sign after a day';

create or replace function signing_right_on(unit bigint, named text, day date)
returns signing_right language sql stable security definer set search_path = public, pg_temp as $$
    select s
    from signing_right s
    join org_unit u using (org_unit_id)
    where s.org_unit_id = unit and s.account_name = named and s.power = 'decide' and s.held @> day
        and u.in_force @> day
        and may_decide_in(s.capacity, u.authority_kind_code)
$$;
comment on function signing_right_on is 'The right by which an account may issue decisions of a unit on a day; null when it has none';

-- A refusal, a letter up and a line left out are acts of the authority, as its decisions are: whoever answers in its name signs
-- for it still, or for what it has become.
create or replace function answers_for(unit bigint)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    with recursive heir as (
        select unit as org_unit_id
        union
        select l.successor_id from heir h join org_unit_lineage l on l.predecessor_id = h.org_unit_id where l.kind <> 'split'
    )
    select exists (
        select from heir h where (signing_right_on(h.org_unit_id, acting_account(), register_today())).signing_right_id is not null)
$$;
comment on function answers_for is 'Whether whoever acts signs today for a unit, or for the one that it went into';

create or replace function require_answerer(unit bigint)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_leader(unit);
    if not answers_for(unit) then
        perform fail('TD313', 'account', acting_account(), 'date', to_char(register_today(), 'DD/MM/YYYY'),
            'unit', (select u.name from org_unit u where u.org_unit_id = unit));
    end if;
end
$$;
comment on function require_answerer is 'Refuses unless a leader acts who signs for a unit today';

revoke execute on function answers_for, require_answerer from public;
revoke execute on function add_signer, end_signer from public;
grant execute on function add_signer, end_signer to thidua_admin, thidua_session_admin;
