-- Decisions recorded from paper. They are other people's and years past: they take no number of an authority that signs
-- here, hold nobody's nomination, and are about people of those who record them.

-- Since when somebody may sign for a unit in this register: its papers from that day on are made here, and another one is
-- recorded only when its leader vouches for it.
create or replace function works_here_since(unit bigint)
returns date language sql stable security definer set search_path = public, pg_temp as $$
    -- What it was before under another name, code or place, or as several, is the same hand.
    with recursive line as (
        select unit as org_unit_id
        union
        select l.predecessor_id from line x join org_unit_lineage l on l.successor_id = x.org_unit_id
    )
    select least(
        (select min(d.decided_on) from line join decision d using (org_unit_id)
        where d.state = 'issued' and d.origin = 'register'),
        (select min(lower(s.held)) from line join signing_right s using (org_unit_id) where s.power = 'decide'))
$$;
comment on function works_here_since is
    'The day of the first decision or the first right to sign in this register of a unit, or of one that went into it; null when there is none';

create or replace function works_here(unit bigint)
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return exists (
        select from units_as_of(register_today()) m
        join org_unit u on u.org_unit_id = m.present_id and u.in_force @> register_today()
        cross join lateral unit_and_above(m.present_id) a
        join account c on c.org_unit_id = a.org_unit_id
        where m.org_unit_id = unit and c.role in ('office', 'leader') and c.disabled_at is null);
end
$$;
comment on function works_here is 'Whether a unit, or what it has become, has accounts of its own or above it';
revoke execute on function works_here from public;

-- Papers of an authority that has ended and went into none, such as a district, are with whoever was above it; a unit that stood
-- below it has its own people's.
create or replace function is_kept_above(unit bigint)
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return (with recursive own as (
        select b.org_unit_id from active_account() a cross join lateral units_behind(a.org_unit_id) b
    ), above as (
        select u.org_unit_id, u.parent_id, false as goes_on from org_unit u where u.org_unit_id = unit
        union all
        select u.org_unit_id, u.parent_id, true from above a join org_unit u on u.org_unit_id = a.parent_id
    )
    select not exists (select from own o where o.org_unit_id = unit)
        and not exists (
            select from units_as_of(register_today()) m join org_unit u on u.org_unit_id = m.present_id and u.in_force @> register_today()
            where m.org_unit_id = unit)
        and exists (select from above a where a.goes_on and works_here(a.org_unit_id)));
end
$$;
comment on function is_kept_above is
    'Whether a unit has ended, went into none, was not above the unit of the account, and somebody works for what was above it';
revoke execute on function is_kept_above from public;

-- An authority that has an office or a leader with an account, or has gone into one that has, keeps its own numbers, whoever
-- signs for it.
create or replace function is_others_authority(unit bigint)
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return not is_maintainer() and not works_for(unit) and (works_here(unit) or is_kept_above(unit));
end
$$;
comment on function is_others_authority is
    'Whether a unit, or what it has become, or what was above it when it ended, has accounts, and is not one for which the account works';

create or replace function recorded_line(award_code text, year integer, name text)
returns text language sql immutable as $$
    select award_code || ' ' || year || ' ' || normalize(name, nfc)
$$;
comment on function recorded_line is 'Who was awarded what, as a leader vouches for it: code of the award, year of the achievement, name';

-- Names of initiatives repeat; what was found of one is found of it alone, and as far as it reaches.
create or replace function recognition_line(code text, scope text, day date, name text)
returns text language sql immutable as $$
    select recorded_line('SANG_KIEN', extract(year from day)::integer, code || ' ' || scope || ' ' || name)
$$;
comment on function recognition_line is 'What initiative was recognised and how far it reaches, as a leader vouches for it';

-- What a leader vouches for is what others are awarded: neither himself nor his household, nor the unit that he is head of.
drop function if exists refuse_own_lines(bigint, date, text[]);
create or replace function refuse_own_lines(unit bigint, day date, paper_lines text[], cards bigint[])
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    names text[] := own_name_keys();
    own bigint[] := own_recipients() || own_collectives(unit, day);
    told record;
begin
    select case when t.name ~* '^hộ ' then 'household'::recipient_kind else 'individual' end as kind, t.name into told
    from unnest(paper_lines) l
    cross join lateral (select regexp_replace(l, '^\S+ \S+ ', '') as name) t
    where is_own_name(t.name, names)
    limit 1;
    if not found then
        -- Nor for what he has thought of: an initiative is told by its code.
        select r.recipient_kind as kind, r.name::text as name into told
        from unnest(paper_lines) l
        join initiative i on i.code = substring(l from '^SANG_KIEN \S+ (\S+) ')
        join initiative_author a using (initiative_id)
        join recipient r using (recipient_id)
        where r.recipient_id = any (own)
        limit 1;
    end if;
    if not found then
        select r.recipient_kind as kind, t.name into told
        from unnest(paper_lines, cards) l (line, card)
        cross join lateral (select regexp_replace(l.line, '^\S+ \S+ ', '') as name) t
        join unnest(own) o on l.card = o or bears_name(o, t.name)
        join recipient r on r.recipient_id = o
        limit 1;
    end if;
    if found then
        perform refuse_own(told.kind, told.name);
    end if;
end
$$;
comment on function refuse_own_lines is 'Refuses to vouch for lines that name whoever acts, his household or his own unit';

-- Somebody may have been entered since the word was given. Of whom the leader could not see he was shown nothing, and only where
-- whoever records has no other one of that name.
create or replace function was_unseen(card bigint, since timestamptz, giver text)
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    present recipient;
    reach bigint;
begin
    select r.* into present from recipient r where r.recipient_id = card and r.created_at <= since;
    if not found then
        return true;
    end if;
    select a.org_unit_id into reach from account a where a.account_name = giver;
    return reach is not null and not (present.org_unit_id = any (unit_domain(reach))) and not exists (
        select from recipient o
        where o.recipient_kind = present.recipient_kind
            and like_key(o.recipient_kind, o.name) collate "C" = like_key(present.recipient_kind, present.name) collate "C"
            and name_key(o.name) collate "C" = name_key(present.name) collate "C"
            and o.recipient_id <> card and o.created_at <= since
            and (account_sees_all() or o.org_unit_id = any (account_units())));
end
$$;
comment on function was_unseen is
    'Whether whoever gave a word then could not have been shown this card, and whoever relies on it takes it for no other';

create or replace function word_holds(word bigint, told text[], cards bigint[])
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return not exists (
        select from unnest(told, cards) t (line, card)
        where t.card is not null and not exists (
            select from recorded_confirmation c
            cross join unnest(c.lines) with ordinality l (line, place)
            left join confirmed_card k on k.recorded_confirmation_id = c.recorded_confirmation_id and k.place = l.place
            where c.recorded_confirmation_id = word and l.line = t.line and case
                when k.recipient_id is not null then k.recipient_id = t.card
                else was_unseen(t.card, c.created_at, c.created_by) end));
end
$$;
comment on function word_holds is 'Whether what a leader vouched for is about these cards, line by line; null is a card that is not known yet';

drop function if exists is_confirmed(bigint, integer, text, date, text[]);
create or replace function is_confirmed(
    unit bigint, paper_number integer, paper_symbol text, day date, paper_lines text[], cards bigint[])
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    -- Once, and not for every word that it is compared with.
    names constant text[] := own_accounts();
begin
    return exists (
        select from recorded_confirmation c
        where c.org_unit_id = unit and c.number = paper_number and c.symbol = paper_symbol and c.decided_on = day
            and c.lines = array(select l from unnest(paper_lines) l order by l collate "C")
            and (array[c.created_by, c.login] && names) is not true
            and (cards is null or word_holds(c.recorded_confirmation_id, paper_lines, cards)));
end
$$;
comment on function is_confirmed is
    'Whether a leader, another human than who records, has vouched for a paper with exactly these lines, and about these cards';

-- Without a word about the card it is the one of that name whom the leader sees; of several he says which. 0 is nobody of the
-- register.
create or replace function vouched_cards(paper_lines text[], cards bigint[])
returns bigint[] language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    wrong record;
    found_cards bigint[];
    doubtful text;
    bearers bigint;
begin
    select l.place, t.name, l.card,
        (select r.name::text from recipient r where r.recipient_id = l.card and works_for(r.org_unit_id)) as called
    into wrong
    from unnest(paper_lines, cards) with ordinality l (line, card, place)
    cross join lateral (select regexp_replace(l.line, '^\S+ \S+ ', '') as name) t
    where l.card <> 0 and not exists (
        select from recipient r
        where r.recipient_id = l.card and works_for(r.org_unit_id) and (r.name = t.name or card_bears(r.recipient_id, t.name)))
    order by l.place
    limit 1;
    if found and wrong.called is null then
        perform fail('TD106', 'id', wrong.card::text);
    elsif found then
        perform fail('TD166', 'ordinal', wrong.place::text, 'name', wrong.name, 'subject', wrong.card || ' (' || wrong.called || ')');
    end if;
    with open as materialized (
        select l.place, regexp_replace(l.line, '^\S+ \S+ ', '') as name
        from unnest(paper_lines, cards) with ordinality l (line, card, place)
        where l.card is null and l.line !~ '^SANG_KIEN '
    ), bearer as materialized (
        select distinct o.place, o.name, r.recipient_id
        from open o
        cross join unnest(enum_range(null::recipient_kind)) k (kind)
        join recipient r on r.recipient_kind = k.kind
            and like_key(r.recipient_kind, r.name) collate "C" = like_key(k.kind, o.name) collate "C"
        where name_key(r.name) collate "C" = name_key(o.name) collate "C" and works_for(r.org_unit_id)
    ), told as (
        select b.place, min(b.name) as name, min(b.recipient_id) as card, count(*) as bearers from bearer b group by b.place
    )
    select array_agg(coalesce(l.card, t.card, 0) order by l.place),
        min(t.name) filter (where t.bearers > 1), max(t.bearers)
    into found_cards, doubtful, bearers
    from unnest(paper_lines, cards) with ordinality l (line, card, place)
    left join told t using (place);
    if doubtful is not null then
        perform fail('TD574', 'name', doubtful, 'count', bearers::text);
    end if;
    return found_cards;
end
$$;
comment on function vouched_cards is 'Whose card each line is that a leader vouches for: as he says, or the only one of that name whom he sees; 0 for none';

-- The leader of the authority on that day, or today; or of one above it, or of the one that it went into.
drop function if exists confirm_recorded(bigint, integer, text, date, text[]);
create or replace function confirm_recorded(
    unit bigint, paper_number integer, paper_symbol text, day date, paper_lines text[], cards bigint[] default null)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    today constant date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
    meant bigint[];
    confirmed bigint;
begin
    perform require_given('authority', unit::text, 'number', paper_number::text, 'symbol', paper_symbol, 'date', day::text,
        'lines', paper_lines::text);
    perform require_leader(unit);
    if is_key_demanded(unit, acting_account(), day, now()) and not acts_in_person() then
        perform fail('TD198', 'account', acting_account(), 'login', acting_login());
    elsif day > today then
        perform fail('TD229', 'date', to_char(day, 'DD/MM/YYYY'));
    elsif not exists (
        select from signing_right s
        join org_unit a on a.org_unit_id = s.org_unit_id
        join org_unit u on u.org_unit_id = unit
        where s.account_name = acting_account() and s.power = 'decide'
            and may_decide_in(s.capacity, a.authority_kind_code)
            and (s.held @> today and unit = any (unit_domain(s.org_unit_id))
                or s.org_unit_id = unit and s.held @> day and upper(u.in_force) <= today))
    then
        perform fail('TD313', 'account', acting_account(), 'date', to_char(today, 'DD/MM/YYYY'),
            'unit', (select u.name from org_unit u where u.org_unit_id = unit));
    end if;
    if cardinality(cards) <> cardinality(paper_lines) then
        perform require_given('cards', null::text);
    end if;
    meant := vouched_cards(paper_lines, cards);
    perform refuse_own_lines(unit, day, paper_lines, meant);
    -- Text as everywhere: composed, and without signs that a terminal would obey.
    perform l::nfc_text from unnest(paper_lines) l;
    insert into recorded_confirmation (org_unit_id, number, symbol, decided_on, lines)
    values (unit, paper_number, paper_symbol, day, array(select l from unnest(paper_lines) l order by l collate "C"))
    returning recorded_confirmation_id into confirmed;
    insert into confirmed_card (recorded_confirmation_id, place, recipient_id)
    select confirmed, l.place, l.card
    from (
        select m.card, row_number() over (order by m.line collate "C", m.card) as place
        from unnest(paper_lines, meant) m (line, card)) l
    where l.card > 0;
    return confirmed;
end
$$;
comment on function confirm_recorded is
    'The leader of an authority vouches for a paper of it that the register does not have, and for whose card each line is';
create or replace trigger recorded_confirmation_fixed before update or delete or truncate on recorded_confirmation
    for each statement execute function refuse_change();
create or replace trigger confirmed_card_fixed before update of recorded_confirmation_id, place or delete or truncate on confirmed_card
    for each statement execute function refuse_change();
create or replace trigger confirmed_card_relinked after update of recipient_id on confirmed_card
    for each row execute function refuse_all_but_relinking();

-- Lines belong to who writes the decision, are about people of its units as of its units, and have neither nomination nor
-- money.
create or replace function check_recorded_line() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    is_free boolean;
    units bigint[];
    own bigint[];
    names text[];
    wrong record;
begin
    -- What is decided here is looked at where it is decided.
    if not exists (select from changed_row c join decision d using (decision_id) where d.origin = 'external') then
        return null;
    end if;
    is_free := is_maintainer() or account_sees_all();
    units := account_units();
    select case
            when d.created_by <> acting_account() then 'TD175'
            when num_nonnulls(c.nomination_id, c.bonus_multiplier, c.base_salary_vnd, c.bonus_vnd) > 0 then 'TD176'
            -- Also where there is no such card: the key is looked at later.
            when (r.org_unit_id = any (units)) is not true then 'TD177'
            else 'TD189'
        end as code, c.ordinal, c.decision_id, c.name || coalesce(' (' || nullif(btrim(c.unit_name), '') || ')', '') as name
    into wrong
    from changed_row c
    join decision d on d.decision_id = c.decision_id and d.origin = 'external'
    left join recipient r on r.recipient_id = c.recipient_id
    where d.created_by <> acting_account()
        or num_nonnulls(c.nomination_id, c.bonus_multiplier, c.base_salary_vnd, c.bonus_vnd) > 0
        or not is_free and (r.org_unit_id = any (units) and c.org_unit_id = any (units)) is not true
    limit 1;
    if found then
        perform fail(wrong.code, 'subject', case wrong.code when 'TD189' then wrong.name else wrong.ordinal::text end, 'id', wrong.decision_id::text, 'name', wrong.name);
    end if;
    if not is_maintainer() then
        own := own_recipients();
        names := own_name_keys();
        -- An award of years past opens the next one: nobody writes down his own.
        select c.name::text as name, c.recipient_kind into wrong
        from changed_row c
        join decision d on d.decision_id = c.decision_id and d.origin = 'external'
        where c.recipient_id = any (own) or is_own_name(c.name, names) and not is_namesake(c.recipient_id, c.name)
        limit 1;
        if found then
            perform refuse_own(wrong.recipient_kind, wrong.name);
        end if;
        -- Whose award it is, and that he could get it: as for what is decided here.
        select x.code, x.ordinal, x.name, x.subject into wrong
        from (
            select c.ordinal, c.name::text as name, case
                    when c.name <> r.name and not card_bears(r.recipient_id, c.name) then 'TD166'
                    when c.achievement_year > extract(year from p.died_on) then 'TD268'
                    when c.achievement_year <= extract(year from r.born_on) then 'TD306' end as code,
                case when c.name <> r.name then r.recipient_id || ' (' || r.name || ')'
                    else coalesce(extract(year from p.died_on), c.achievement_year)::text end as subject
            from changed_row c
            join decision d on d.decision_id = c.decision_id and d.origin = 'external'
            join recipient r on r.recipient_id = c.recipient_id
            left join person p on p.recipient_id = r.recipient_id
        ) x
        where x.code is not null
        order by x.ordinal
        limit 1;
        if found then
            perform fail(wrong.code, 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', wrong.subject);
        end if;
        perform refuse_own_words(array(
            select unnest(array[c.honorific, c.post, c.unit_name, c.received_by]::text[])
            from changed_row c join decision d on d.decision_id = c.decision_id and d.origin = 'external'));
    end if;
    return null;
end
$$;
create or replace trigger award_recorded_line after insert on award
    referencing new table as changed_row for each statement execute function check_recorded_line();

-- What stands against fixing decisions from paper; asked once for all of a file. The keeper of the database moves whole
-- registers, whose papers were vouched for where they come from.
create or replace function check_recorded() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    today constant date := (now() at time zone 'Asia/Ho_Chi_Minh')::date;
    papers_by_name bigint[];
    nameless bigint[];
    others bigint[];
    wrong record;
begin
    if not exists (select from changed_row c where c.origin = 'external' and c.state = 'issued') then
        return null;
    end if;
    -- Few names and units for many papers: the register is looked through once for each.
    select array_agg(c.decision_id) into papers_by_name
    from changed_row c
    join (
        select distinct x.authority_name, x.signer_post, x.decided_on
        from changed_row x where x.authority_name is not null offset 0) n
        on n.authority_name = c.authority_name and n.decided_on = c.decided_on and n.signer_post is not distinct from c.signer_post
    where is_unit_name(n.authority_name, n.decided_on) or is_unit_name(n.signer_post, n.decided_on);
    select array_agg(c.decision_id) into nameless
    from (select distinct x.authority_name from changed_row x where x.authority_name is not null offset 0) n
    join changed_row c using (authority_name)
    where authority_fault(n.authority_name) is not null;
    -- By a bare title it is that of whoever records it, or of those whom it is about.
    select papers_by_name || array_agg(c.decision_id) into papers_by_name
    from (
        select distinct x.authority_name, x.signer_post, x.decided_on
        from changed_row x where x.authority_name is not null offset 0) n
    cross join lateral (
        select bare_title(n.authority_name) is not null as is_authority, is_titled_signer(n.signer_post, n.authority_name) as is_signer offset 0) t
    join changed_row c
        on n.authority_name = c.authority_name and n.decided_on = c.decided_on and n.signer_post is not distinct from c.signer_post
    cross join lateral (
        select array(
            select c.recorded_for_id where c.recorded_for_id is not null
            union
            select a.org_unit_id from award a where a.decision_id = c.decision_id and a.org_unit_id is not null) as units) l
    where t.is_authority and is_own_title(n.authority_name, n.decided_on, l.units)
        or t.is_signer and is_own_title(n.signer_post, n.decided_on, l.units);
    select array_agg(n.org_unit_id) into others
    from (select distinct c.org_unit_id from changed_row c where c.org_unit_id is not null offset 0) n
    where is_others_authority(n.org_unit_id);
    select case
            when d.decided_on > today then 'TD229'
            when l.lines = 0 then 'TD172'
            when l.last_year > extract(year from d.decided_on) then 'TD389'
            when d.created_by <> acting_account() or b.created_by <> acting_account() then 'TD175'
            when d.decision_id = any (nameless) then authority_fault(d.authority_name)
            when d.authority_name is not null then 'TD173'
            when not u.in_force @> d.decided_on then 'TD373'
            when u.authority_kind_code is null then 'TD116'
            when is_confirmed(u.org_unit_id, d.number, d.symbol, d.decided_on, l.told, null) then
                case when m.has_strangers then 'TD207' else 'TD409' end
            when works_here_since(u.org_unit_id) <= d.decided_on then 'TD174'
            else 'TD187'
        end as code, d.decided_on, d.decision_id, paper_number(d.number, d.symbol) as paper,
        coalesce(u.name, d.authority_name)::text as unit
    into wrong
    from changed_row d
    left join org_unit u on u.org_unit_id = d.org_unit_id
    left join decision_batch b on b.decision_batch_id = d.decision_batch_id
    cross join lateral (
        select count(*) as lines, max(a.achievement_year) as last_year, array_agg(recorded_line(k.award_kind_code, a.achievement_year, a.name)) as told, array_agg(a.recipient_id) as cards
        from award a join award_kind k using (award_kind_id)
        where a.decision_id = d.decision_id) l
    cross join lateral (
        -- What the leader vouched for by name is whose it says.
        select exists (
            select from award a
            where a.decision_id = d.decision_id and not bears_name(a.recipient_id, a.name)) as has_strangers) m
    where d.origin = 'external' and d.state = 'issued' and (
        d.decided_on > today or l.lines = 0 or l.last_year > extract(year from d.decided_on) or d.created_by <> acting_account() or b.created_by <> acting_account()
        or not is_maintainer() and (
            d.decision_id = any (papers_by_name) or d.decision_id = any (nameless)
            or u.org_unit_id is not null and (
                not u.in_force @> d.decided_on or u.authority_kind_code is null
                or (works_here_since(u.org_unit_id) <= d.decided_on or u.org_unit_id = any (others))
                    and (m.has_strangers or not is_confirmed(u.org_unit_id, d.number, d.symbol, d.decided_on, l.told, l.cards)))))
    limit 1;
    if found then
        perform fail(wrong.code, 'date', to_char(wrong.decided_on, 'DD/MM/YYYY'), 'id', wrong.decision_id::text, 'by', wrong.unit,
            'decision', wrong.paper, 'unit', wrong.unit, 'subject', case wrong.code when 'TD409' then wrong.paper else wrong.unit end);
    end if;
    return null;
end
$$;
create or replace trigger decision_recorded after update on decision
    referencing new table as changed_row for each statement execute function check_recorded();

-- A recorded decision is a draft only while it is being written; a file that was read has left what it says it left.
create or replace function finish_recorded() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_table_name = 'decision' then
        if exists (select from decision d where d.decision_id = new.decision_id and d.state = 'draft') then
            perform fail('TD178', 'id', new.decision_id::text);
        end if;
        -- What the file left was looked at with the file; a decision that joins it later is one too many.
        if (select count(*) from decision d where d.decision_batch_id = new.decision_batch_id)
            > (select b.decision_count from decision_batch b where b.decision_batch_id = new.decision_batch_id)
        then
            perform fail('TD178', 'id', new.decision_id::text);
        end if;
    elsif (select count(distinct d.decision_id) is distinct from new.decision_count
            or count(a.award_id) is distinct from new.row_count
        from decision d left join award a using (decision_id)
        where d.decision_batch_id = new.decision_batch_id)
    then
        perform fail('TD178', 'id', new.file_name);
    end if;
    return null;
end
$$;
drop trigger if exists decision_recorded_whole on decision;
create constraint trigger decision_recorded_whole after insert on decision deferrable initially deferred
    for each row when (new.origin = 'external' and new.state = 'draft') execute function finish_recorded();
drop trigger if exists decision_batch_whole on decision_batch;
create constraint trigger decision_batch_whole after insert on decision_batch deferrable initially deferred
    for each row execute function finish_recorded();

-- Nor does a paper join a file that was read before it.
create or replace function refuse_late_paper() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from decision_batch b where b.decision_batch_id = new.decision_batch_id and b.created_at <> now()) then
        perform fail('TD178', 'id', new.decision_id::text);
    end if;
    return new;
end
$$;
comment on function refuse_late_paper is 'Refuses a decision of a file that was recorded in an earlier transaction';
create or replace trigger decision_batch_late before insert or update of decision_batch_id on decision
    for each row when (new.decision_batch_id is not null) execute function refuse_late_paper();

-- Many communes have people on one paper from above: whose office recorded it is part of what it is.
create or replace function note_recorder() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.recorded_for_id := (select a.org_unit_id from active_account() a);
    return new;
end
$$;
comment on function note_recorder is 'Keeps for which unit a paper of an authority outside the register was recorded';
create or replace trigger decision_recorder before insert on decision
    for each row when (new.origin = 'external' and new.org_unit_id is null) execute function note_recorder();

-- Whoever records a decision writes it as a draft with its lines; here it gets its number, once, and is fixed.
create or replace function issue_recorded(
    recorded bigint[], numbers integer[], symbols text[], days date[], signers text[], posts text[])
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    issued integer;
begin
    perform require_given('decisions', recorded::text, 'numbers', numbers::text, 'symbols', symbols::text,
        'dates', days::text, 'signers', signers::text, 'posts', posts::text);
    update decision d
    set state = 'issued', number = p.number, symbol = p.symbol, decided_on = p.decided_on, signer_name = p.signer_name,
        signer_post = p.signer_post, approved_at = now(), approved_by = acting_account(),
        approved_login = nullif(acting_login(), acting_account())
    from unnest(recorded, numbers, symbols, days, signers, posts)
        p (decision_id, number, symbol, decided_on, signer_name, signer_post)
    where d.decision_id = p.decision_id and d.origin = 'external' and d.state = 'draft'
        and d.created_by = acting_account();
    get diagnostics issued = row_count;
    if issued <> cardinality(recorded) then
        perform fail('TD175', 'subject', '–', 'id', array_to_string(recorded, ', '));
    end if;
end
$$;
comment on function issue_recorded is 'Fixes decisions that the account has just written from paper, under the numbers that they bear';
revoke execute on function issue_recorded, confirm_recorded, refuse_own_lines, was_unseen, word_holds, vouched_cards from public;
grant execute on function issue_recorded to thidua_office;
grant execute on function confirm_recorded to thidua_leader;
