-- Units through time: renamed, moved, merged, split and ended, each from a day on and by a paper.
-- What changes its name or place becomes another row from that day on, and the lineage says so; what began on that very
-- day is put right where it stands.

create or replace function unit_on(unit_code text, day date)
returns bigint language plpgsql stable as $$
declare
    found_id bigint;
begin
    select u.org_unit_id into found_id from org_unit u where u.code = unit_code and u.in_force @> day;
    if not found then
        perform fail('TD101', 'code', unit_code, 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    return found_id;
end
$$;
comment on function unit_on is 'The unit that has a code on a day; refused when there is none';

-- The unit that a change of that day is about: in force on the day before, and on that day unless another change of the
-- same day has taken it already.
create or replace function unit_until(unit_code text, day date)
returns bigint language plpgsql as $$
declare
    changed org_unit;
begin
    perform require_given('code', unit_code, 'date', day::text);
    if day > register_today() then
        perform fail('TD460', 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    select u.* into changed from org_unit u where u.code = unit_code and u.in_force @> day - 1;
    if not found then
        perform fail('TD101', 'code', unit_code, 'date', to_char(day - 1, 'DD/MM/YYYY'));
    end if;
    perform require_office(changed.org_unit_id);
    -- Rows that point at a unit do not wait for its change: nobody's decision is held up by it.
    select u.* into changed from org_unit u where u.org_unit_id = changed.org_unit_id for no key update;
    if not changed.in_force @> day then
        perform fail('TD461', 'unit', changed.name, 'code', unit_code, 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    return changed.org_unit_id;
end
$$;
comment on function unit_until is 'The unit that a change ends on a day; refused when it is not there, or has ended';

create or replace function in_sentence(unit_name text) returns text language sql immutable as $$
    select lower(left(unit_name, 1) collate "vi-x-icu") || substr(unit_name, 2)
$$;
comment on function in_sentence is 'The name of a unit within a sentence: xã Phú Hựu';

-- A unit from a day on that is like another but for what is given. The name within the body's and the head's changes
-- with the name.
create or replace function add_successor(former bigint, new_code text, new_name text, parent bigint, day date, new_kind text)
returns bigint language sql as $$
    insert into org_unit (
        code, name, kind, parent_id, in_force, abbreviation, body_name, head_title, decision_symbol, authority_kind_code,
        is_sample, bonus_rounding, bonus_rounding_by)
    select new_code, new_name, coalesce(new_kind, f.kind), parent, daterange(day, null),
        case when f.name = new_name then f.abbreviation end,
        replace(f.body_name, in_sentence(f.name), in_sentence(new_name)),
        replace(f.head_title, in_sentence(f.name), in_sentence(new_name)), f.decision_symbol, f.authority_kind_code,
        f.is_sample, f.bonus_rounding, f.bonus_rounding_by
    from org_unit f
    where f.org_unit_id = former
    returning org_unit_id
$$;

create or replace function link_units(former bigint, successor bigint, change text, day date, paper_symbol text)
returns void language sql as $$
    insert into org_unit_lineage (predecessor_id, successor_id, kind, effective_on, legal_instrument_id, paper)
    select former, successor, change, day, i.legal_instrument_id,
        case when i.legal_instrument_id is null then paper_symbol end
    from (select 1) one
    left join legal_instrument i on i.symbol = paper_symbol
    on conflict do nothing
$$;
comment on function link_units is 'What went into what, when and by what paper: one of the catalogue, or any other';

-- Whoever belongs to a unit belongs to another from a day on; posts held there go on there. People who cannot be told
-- apart by number or birth keep apart by a number among namesakes.
create or replace function move_recipients(former bigint, successor bigint, day date)
returns void language plpgsql as $$
begin
    update recipient r
    set org_unit_id = successor,
        namesake = case when r.personal_number is not null then r.namesake else (
            select count(*) from recipient o
            where o.org_unit_id = former and o.personal_number is null and o.namesake <= r.namesake
                and (o.name, o.recipient_kind) = (r.name, r.recipient_kind)
                and (o.born_on, o.birth_precision) is not distinct from (r.born_on, r.birth_precision)
        ) + (
            select coalesce(max(o.namesake), 0) from recipient o
            where o.org_unit_id = successor and o.personal_number is null
                and (o.name, o.recipient_kind) = (r.name, r.recipient_kind)
                and (o.born_on, o.birth_precision) is not distinct from (r.born_on, r.birth_precision)
        ) end
    where r.org_unit_id = former;
    insert into post (recipient_id, org_unit_id, title, held, paper)
    select p.recipient_id, successor, p.title, daterange(greatest(day, lower(p.held)), upper(p.held)), p.paper
    from post p
    where p.org_unit_id = former and (upper_inf(p.held) or upper(p.held) > day)
    on conflict do nothing;
    delete from post p where p.org_unit_id = former and lower(p.held) >= day;
    update post p set held = daterange(lower(p.held), day)
    where p.org_unit_id = former and (upper_inf(p.held) or upper(p.held) > day);
end
$$;
comment on function move_recipients is 'Gives the people, collectives and households of one unit another home, and their posts with them';

-- A unit does not end before what it has done. Whoever signs for it is waited for, so that nothing is issued meanwhile. Who
-- keeps the database may enter a change late, after letters and receipts, but not after a decision.
create or replace function require_no_acts(unit bigint, day date)
returns void language plpgsql as $$
declare
    act record;
begin
    perform from signing_right s where s.org_unit_id = unit order by s.signing_right_id for update;
    select a.what, a.done_on, (select u.name from org_unit u where u.org_unit_id = unit) as name into act
    from (
        select paper_number(d.number, d.symbol) as what, d.decided_on as done_on
        from decision d where d.org_unit_id = unit and d.state = 'issued' and d.decided_on >= day
        union all
        select paper_number(a.number, a.symbol), a.issued_on
        from amendment a where a.org_unit_id = unit and a.issued_on >= day
        union all
        select x.what, x.done_on
        from (
            select c.name, m.held_on from council c join meeting m using (council_id) where c.org_unit_id = unit
            union all
            select s.title, s.received_on from dossier s where s.addressed_to_id = unit
            union all
            select paper_number(s.submission_number, s.submission_symbol), s.submitted_on from dossier s where s.org_unit_id = unit
            union all
            select paper_number(f.number, f.symbol), f.forwarded_on from forwarding f where f.org_unit_id = unit
        ) x (what, done_on)
        where x.done_on >= day and not is_maintainer()
    ) a
    order by a.done_on desc
    limit 1;
    if found then
        perform fail('TD165', 'unit', act.name, 'date', to_char(day, 'DD/MM/YYYY'), 'subject', act.what,
            'later', to_char(act.done_on, 'DD/MM/YYYY'));
    end if;
end
$$;
comment on function require_no_acts is 'Refuses that a unit ends, or is called otherwise, on a day since which it has decided, met, sent or received';

-- What signed for it signs on its last day for the last time.
create or replace function end_unit_row(former bigint, day date, paper_symbol text)
returns void language plpgsql as $$
begin
    perform require_office(former);
    perform require_no_acts(former, day);
    update org_unit u set in_force = daterange(lower(u.in_force), day), end_paper = paper_symbol
    where u.org_unit_id = former;
    update signing_right s set held = daterange(lower(s.held), day)
    where s.org_unit_id = former and lower(s.held) < day and (upper_inf(s.held) or upper(s.held) > day);
end
$$;

-- Who works for a unit works for the one that it becomes as a whole, which sees the papers of both. An administrator
-- whose account has a unit is to be put right first.
create or replace function move_accounts(former bigint, successor bigint)
returns void language sql as $$
    update account set org_unit_id = successor where org_unit_id = former and role <> 'admin'
$$;
comment on function move_accounts is 'The accounts of a unit go on with the unit that it went into';

-- One unit goes on as another: the same people, names, rules and units below. Those below become others, too, because
-- what they stand under is part of them.
create or replace function continue_unit(
    former bigint, new_code text, new_name text, parent bigint, day date, change text, paper_symbol text)
returns bigint language plpgsql as $$
declare
    was org_unit;
    successor bigint;
begin
    perform require_office(former);
    select u.* into was from org_unit u where u.org_unit_id = former for no key update;
    if lower(was.in_force) = day then
        if (was.code, was.name) is distinct from (new_code, new_name) then
            perform require_no_acts(former, day);
        end if;
        update org_unit u
        set code = new_code, name = new_name, parent_id = parent,
            body_name = replace(was.body_name, in_sentence(was.name), in_sentence(new_name)),
            head_title = replace(was.head_title, in_sentence(was.name), in_sentence(new_name))
        where u.org_unit_id = former;
        return former;
    end if;
    perform end_unit_row(former, day, paper_symbol);
    successor := add_successor(former, new_code, new_name, parent, day, null);
    perform link_units(former, successor, change, day, paper_symbol);
    insert into org_unit_alias (org_unit_id, alias)
    select successor, a.alias from org_unit_alias a where a.org_unit_id = former and a.alias <> new_name
    union
    select successor, was.name where was.name <> new_name;
    update collective c set represents_id = successor where c.represents_id = former;
    perform move_recipients(former, successor, day);
    perform move_accounts(former, successor);
    perform move_units_below(former, successor, day, paper_symbol);
    return successor;
end
$$;
comment on function continue_unit is 'A unit goes on from a day under another code, name or unit above';

create or replace function move_units_below(former bigint, successor bigint, day date, paper_symbol text)
returns void language plpgsql as $$
declare
    below org_unit;
begin
    for below in
        select u.* from org_unit u
        where u.parent_id = former and (upper_inf(u.in_force) or upper(u.in_force) > day)
        order by u.code
    loop
        if lower(below.in_force) >= day then
            update org_unit u set parent_id = successor where u.org_unit_id = below.org_unit_id;
        else
            perform continue_unit(
                below.org_unit_id, below.code, below.name, successor, day, 'transfer', paper_symbol);
        end if;
    end loop;
end
$$;
comment on function move_units_below is 'What stands below a unit stands below another from a day on';

-- Rename and move: null for what stays.
create or replace function change_unit(
    unit_code text, day date, paper_symbol text, new_code text, new_name text, new_parent text)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was org_unit;
    parent bigint;
begin
    perform require_given('code', unit_code, 'date', day::text);
    if day > register_today() then
        perform fail('TD460', 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    select u.* into was from org_unit u where u.code = unit_code and u.in_force @> day and lower(u.in_force) = day;
    if not found then
        select u.* into was from org_unit u where u.org_unit_id = unit_until(unit_code, day);
    end if;
    parent := was.parent_id;
    if new_parent is not null then
        parent := unit_on(new_parent, day);
        if parent in (select s.org_unit_id from unit_subtree(was.org_unit_id) s) then
            perform fail('TD462', 'unit', was.name, 'parent', new_parent);
        elsif parent is distinct from was.parent_id then
            -- Whoever stands above a unit reads its people: nobody is put under a stranger, nor gets out from under
            -- whoever is above him.
            if not is_maintainer() and exists (select from active_account() a where a.org_unit_id = was.org_unit_id) then
                perform fail('TD162', 'account', acting_account(), 'unit', was.name);
            end if;
            perform require_office(parent);
        end if;
    end if;
    if coalesce(new_code, was.code) = was.code and coalesce(new_name, was.name) = was.name
        and parent is not distinct from was.parent_id
    then
        perform fail('TD463', 'unit', was.name, 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    return continue_unit(
        was.org_unit_id, coalesce(new_code, was.code), coalesce(new_name, was.name), parent, day,
        case when new_parent is null then 'rename' else 'transfer' end, paper_symbol);
end
$$;
comment on function change_unit is 'Renames a unit or moves it under another, from a day on';

-- The unit above one that begins: the one named, which is in reach and none of what goes into it, or that of the first former
-- unit if it goes on.
drop function if exists parent_from(bigint, text, date);
create or replace function parent_from(former bigint[], named text, day date)
returns bigint language plpgsql as $$
declare
    above org_unit;
    wanted bigint;
    one bigint;
begin
    select p.* into above from org_unit u join org_unit p on p.org_unit_id = u.parent_id where u.org_unit_id = former[1];
    if named is not null then
        wanted := unit_on(named, day);
        foreach one in array former loop
            if wanted in (select s.org_unit_id from unit_subtree(one) s) then
                perform fail('TD462', 'unit', (select u.name from org_unit u where u.org_unit_id = one), 'parent', named);
            end if;
        end loop;
        if wanted is distinct from above.org_unit_id then
            perform require_office(wanted);
        end if;
        return wanted;
    end if;
    if above.org_unit_id is not null and not above.in_force @> day then
        perform fail('TD464', 'unit', above.name, 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    return above.org_unit_id;
end
$$;

create or replace function merge_units(
    codes text[], into_code text, new_name text, new_kind text, new_parent text, day date, paper_symbol text,
    leaves_below boolean)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    former bigint[];
    parent bigint;
    successor bigint;
    one bigint;
begin
    perform require_given('codes', codes::text, 'into', into_code, 'date', day::text, 'leave below', leaves_below::text);
    select array_agg(unit_until(c.code, day) order by c.place) into former
    from unnest(codes) with ordinality c (code, place);
    if (select count(distinct f) from unnest(former) f) < cardinality(codes) then
        perform fail('TD468', 'code', into_code);
    end if;
    -- The one that takes the others in: it goes on, it began today, or it begins now.
    select u.org_unit_id into successor
    from org_unit u
    where u.code = into_code and u.in_force @> day and u.org_unit_id <> all (former);
    if successor is not null then
        perform require_office(successor);
        perform from org_unit u where u.org_unit_id = successor for no key update;
    end if;
    if successor is not null and new_name is not null and not exists (
        select from org_unit u where u.org_unit_id = successor and u.name = new_name)
    then
        perform fail('TD466', 'code', into_code, 'unit', (select u.name from org_unit u where u.org_unit_id = successor));
    elsif successor is null then
        if new_name is null then
            perform fail('TD467', 'code', into_code);
        elsif cardinality(former) < 2 then
            perform fail('TD468', 'code', into_code);
        end if;
        parent := parent_from(former, new_parent, day);
        foreach one in array former loop
            perform end_unit_row(one, day, paper_symbol);
        end loop;
        successor := add_successor(former[1], into_code, new_name, parent, day, new_kind);
    else
        -- Accounts of the others will work for it, so only those who work for it already let them.
        perform require_office(successor);
        if exists (select from unnest(former) f cross join lateral unit_subtree(f) s where s.org_unit_id = successor) then
            perform fail('TD462', 'unit', (select u.name from org_unit u where u.org_unit_id = former[1]), 'parent', into_code);
        end if;
        foreach one in array former loop
            perform end_unit_row(one, day, paper_symbol);
        end loop;
    end if;
    foreach one in array former loop
        perform link_units(one, successor, 'merge', day, paper_symbol);
        perform move_recipients(one, successor, day);
        perform move_accounts(one, successor);
        if not leaves_below then
            perform move_units_below(one, successor, day, paper_symbol);
        end if;
    end loop;
    return successor;
end
$$;
comment on function merge_units is 'Units go into one that goes on, or into a new one, from a day on';

create or replace function split_unit(
    unit_code text, into_codes text[], names text[], people_to text, new_parent text, day date, paper_symbol text)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    former bigint;
    parent bigint;
    successor bigint;
    home bigint;
begin
    perform require_given('code', unit_code, 'into', into_codes::text, 'names', names::text, 'people to', people_to,
        'date', day::text);
    former := unit_until(unit_code, day);
    parent := parent_from(array[former], new_parent, day);
    if cardinality(into_codes) < 2 or people_to <> all (into_codes) then
        perform fail('TD468', 'code', unit_code);
    end if;
    perform end_unit_row(former, day, paper_symbol);
    for i in 1 .. cardinality(into_codes) loop
        successor := add_successor(former, into_codes[i], names[i], parent, day, null);
        perform link_units(former, successor, 'split', day, paper_symbol);
        if into_codes[i] = people_to then
            home := successor;
        end if;
    end loop;
    perform move_recipients(former, home, day);
    perform move_units_below(former, home, day, paper_symbol);
    return home;
end
$$;
comment on function split_unit is 'A unit becomes several from a day on; people and units below go to one of them, and on from there';

create or replace function end_unit(
    unit_code text, day date, paper_symbol text, with_below boolean, people_to text)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    former bigint := unit_until(unit_code, day);
    home bigint := case when people_to is not null then unit_on(people_to, day) end;
    ending bigint[];
    one bigint;
    waiting bigint;
begin
    perform require_given('with below', with_below::text);
    if home is not null then
        perform require_office(home);
    end if;
    select array_agg(s.org_unit_id) into ending
    from unit_subtree(former) s
    join org_unit u using (org_unit_id)
    where u.in_force @> day;
    if cardinality(ending) > 1 and not with_below then
        perform fail('TD469', 'unit', (select u.name from org_unit u where u.org_unit_id = former),
            'count', (cardinality(ending) - 1)::text);
    elsif home = any (ending) then
        perform fail('TD101', 'code', people_to, 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    select count(*) into waiting from recipient r where r.org_unit_id = any (ending);
    if waiting > 0 and home is null then
        perform fail('TD470', 'unit', (select u.name from org_unit u where u.org_unit_id = former),
            'count', waiting::text);
    end if;
    foreach one in array ending loop
        if (select lower(u.in_force) >= day from org_unit u where u.org_unit_id = one) then
            perform fail('TD461', 'unit', (select u.name from org_unit u where u.org_unit_id = one),
                'code', (select u.code from org_unit u where u.org_unit_id = one), 'date', to_char(day, 'DD/MM/YYYY'));
        end if;
        perform end_unit_row(one, day, paper_symbol);
        if home is not null then
            perform move_recipients(one, home, day);
        end if;
        update post p set held = daterange(lower(p.held), day)
        where p.org_unit_id = one and lower(p.held) < day and (upper_inf(p.held) or upper(p.held) > day);
    end loop;
    return former;
end
$$;
comment on function end_unit is 'A unit is no more from a day on, with those below it if asked; its people go where they are sent';

-- Which unit each one is on a day, along its lineage: a unit that was split, or ended without a successor, stays itself,
-- because nobody can say whose its past became. So every award is counted once, whichever day is asked for.
create or replace function units_as_of(day date)
returns table (org_unit_id bigint, present_id bigint) language sql stable as $$
    with recursive way as (
        select u.org_unit_id, u.org_unit_id as present_id, u.in_force, 0 as steps
        from org_unit u
        union all
        select w.org_unit_id, s.org_unit_id, s.in_force, w.steps + 1
        from way w
        join org_unit_lineage l on l.predecessor_id = w.present_id and l.effective_on <= $1
        join org_unit s on s.org_unit_id = l.successor_id
        where w.steps < 100 and not w.in_force @> $1
            and (select count(*) from org_unit_lineage o
                where o.predecessor_id = w.present_id and o.effective_on <= $1) = 1
    )
    select distinct on (w.org_unit_id) w.org_unit_id, w.present_id from way w order by w.org_unit_id, w.steps desc
$$;
comment on function units_as_of is 'Each unit with the one that it has become by a day; itself where it was split or ended';

create or replace function unit_scope(root bigint, day date, follows boolean)
returns table (org_unit_id bigint) language sql stable as $$
    with recursive scope as (
        select s.org_unit_id from unit_itself($1) i cross join lateral unit_subtree(i.org_unit_id) s
    ), became as materialized (
        select m.org_unit_id, m.present_id, not u.in_force @> $2 as is_past
        from units_as_of($2) m
        join org_unit u on u.org_unit_id = m.present_id
        where $3
    ), whole as (
        (select s.org_unit_id from scope s
        union
        select b.org_unit_id from became b where b.present_id in (select s.org_unit_id from scope s))
        union
        -- What ended without a successor belongs to what its unit above has become.
        select b.org_unit_id
        from whole w
        join org_unit u on u.parent_id = w.org_unit_id
        join became b on b.org_unit_id = u.org_unit_id and b.present_id = u.org_unit_id and b.is_past
    )
    select w.org_unit_id from whole w
$$;
comment on function unit_scope is 'A unit with everything below it, and, when lineage is followed, all that has come into it by a day';

-- For lists that say --unit with a code: what the unit is on the day, with its other names and everything below them. What
-- has ended without a successor, or was merged into it, comes along where it is asked what belongs to it today.
create or replace function unit_filter(wanted text, day date, follows boolean)
returns setof bigint language sql stable as $$
    select s.org_unit_id
    from org_unit o cross join lateral unit_scope(o.org_unit_id, coalesce(day, register_today()), follows) s
    where o.code = wanted and o.in_force @> coalesce(day, register_today())
$$;
comment on function unit_filter is 'The units that a list of a unit is about';

create or replace function units_of_code(wanted text)
returns setof bigint language sql stable as $$
    select i.org_unit_id from org_unit o cross join lateral unit_itself(o.org_unit_id) i where o.code = wanted
$$;
comment on function units_of_code is 'Every unit that has had a code, under all its names';

create or replace function unit_above(start bigint, wanted text)
returns bigint language sql stable as $$
    with recursive up as (
        select u.org_unit_id, u.parent_id, u.kind, 0 as height from org_unit u where u.org_unit_id = $1
        union all
        select p.org_unit_id, p.parent_id, p.kind, up.height + 1
        from up join org_unit p on p.org_unit_id = up.parent_id
    ) cycle org_unit_id set is_again using way
    select up.org_unit_id from up where up.kind = $2 order by up.height limit 1
$$;
comment on function unit_above is 'The nearest unit of a kind at or above one; null when there is none';

-- No unit stands below itself, whoever writes it. Each row on the way up is held, so that two changes which would close a circle
-- together do not pass each other.
create or replace function guard_unit_tree() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    moved record;
    above bigint;
    steps integer;
begin
    for moved in
        select c.org_unit_id, c.name, c.parent_id from changed_row c join old_row o using (org_unit_id)
        where c.parent_id is distinct from o.parent_id and c.parent_id is not null
        order by c.org_unit_id
    loop
        above := moved.parent_id;
        steps := 0;
        while above is not null and steps < 100 loop
            if above = moved.org_unit_id then
                perform fail('TD462', 'unit', moved.name, 'parent', (
                    select p.code from org_unit p where p.org_unit_id = moved.parent_id));
            end if;
            select p.parent_id into above from org_unit p where p.org_unit_id = above for share;
            steps := steps + 1;
        end loop;
    end loop;
    return null;
end
$$;
comment on function guard_unit_tree is 'Refuses a unit above which it stands itself';
create or replace trigger org_unit_tree after update on org_unit
    referencing old table as old_row new table as changed_row for each statement execute function guard_unit_tree();

-- An office changes its own part of the tree; every unit that ends or goes on is asked about on its way.
revoke execute on function add_successor, link_units, move_recipients, move_accounts, require_no_acts, end_unit_row, continue_unit,
    move_units_below, change_unit, merge_units, split_unit, end_unit from public;
grant execute on function change_unit, merge_units, split_unit, end_unit to thidua_office;
