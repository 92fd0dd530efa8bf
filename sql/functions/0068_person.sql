-- Recipients through time: two entries of one person, collective or household made one, and apart again.

-- The numbers of a year, which two entries may both have.
create or replace function figure_numbers(of_year unit_figure)
returns jsonb language sql stable as $$
    select to_jsonb(of_year) - array['recipient_id', 'paper', 'entered_at', 'account']
$$;
comment on function figure_numbers is 'What the figures of a year say, whoever entered them';

-- What stands against one: two people, or facts that contradict each other.
create or replace function merge_findings(kept bigint, gone bigint)
returns table (code text, field text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select f.code, f.field, f.subject
    from (
    select 'TD473' as code, 'personal_number' as field, k.name::text as subject
    from recipient k join recipient g on g.recipient_id = gone
    where k.recipient_id = kept and k.personal_number <> g.personal_number and not (
        is_digit_apart(k.personal_number, g.personal_number) and name_likeness(k.recipient_kind, k.name, g.name) = 3)
    union all
    -- One of two births may be mistyped; of two names as well they are put right first, by a paper, and are one person or not.
    select 'TD180', 'born', k.name || ' – ' || g.name
    from recipient k join recipient g on g.recipient_id = gone
    where k.recipient_id = kept and name_key(k.name) <> name_key(g.name) and not may_be_same_birth(k.born_on, k.birth_precision, g.born_on, g.birth_precision)
    union all
    select 'TD474', 'year', k.year || ': ' || k.rating || ', ' || g.rating
    from rating k join rating g on g.recipient_id = gone and g.year = k.year
    where k.recipient_id = kept and k.rating <> g.rating
    union all
    -- Nominations that stand, each with what it became.
    select 'TD502', 'dossier_id', k.dossier_id || ', ' || k.award_kind_code || ' ' || k.achievement_year || ': ' || (
        select string_agg(
            x.nomination_id || ' (' || coalesce(paper_number(d.number, d.symbol), x.state) || ')', ', ' order by x.nomination_id)
        from nomination x
        left join award a on a.nomination_id = x.nomination_id
        left join decision d on d.decision_id = a.decision_id
        where x.nomination_id in (k.nomination_id, g.nomination_id))
    from nomination k
    join nomination g on g.recipient_id = gone and g.dossier_id = k.dossier_id
        and g.award_kind_code = k.award_kind_code and g.achievement_year = k.achievement_year
    where k.recipient_id = kept and nomination_stands(k.state) and nomination_stands(g.state)
    union all
    select 'TD505', 'represents_id', u.name || ' (' || u.code || '), ' || w.name || ' (' || w.code || ')'
    from collective k
    join collective g on g.recipient_id = gone and g.represents_id <> k.represents_id
    join org_unit u on u.org_unit_id = k.represents_id
    join org_unit w on w.org_unit_id = g.represents_id
    where k.recipient_id = kept and not exists (
        select from units_as_of(register_today()) a join units_as_of(register_today()) b on b.present_id = a.present_id
        where a.org_unit_id = k.represents_id and b.org_unit_id = g.represents_id)
    union all
    select 'TD506', 'year', k.year::text
    from unit_figure k join unit_figure g on g.recipient_id = gone and g.year = k.year
    where k.recipient_id = kept and figure_numbers(k) is distinct from figure_numbers(g)
    union all
    select 'TD475', 'code', i.code
    from initiative_author k
    join initiative_author g on g.recipient_id = gone and g.initiative_id = k.initiative_id
    join initiative i on i.initiative_id = k.initiative_id
    where k.recipient_id = kept
    union all
    select 'TD475', 'council', c.name::text
    from council_member k
    join council_member g on g.recipient_id = gone and g.council_id = k.council_id and g.in_force && k.in_force
    join council c on c.council_id = k.council_id
    where k.recipient_id = kept
    union all
    select 'TD475', 'achievement_key', k.achievement_key::text
    from standing_award k join standing_award g on g.recipient_id = gone and g.achievement_key = k.achievement_key
    where k.recipient_id = kept
    union all
    select 'TD475', 'account_name', k.account_name || ', ' || g.account_name
    from account k join account g on g.recipient_id = gone and g.role = k.role
    where k.recipient_id = kept
    ) f
    -- Both are known to whoever asks.
    where is_maintainer() or (
        select count(*) = 2 from recipient r where r.recipient_id in (kept, gone) and works_for(r.org_unit_id))
    order by 1, 3;
end
$$;
comment on function merge_findings is 'Every finding against making two entries one, all at once';

-- What may be so all the same, and is confirmed by whoever makes them one: another name, another sex, a number that differs by
-- a digit, of which that of the kept entry stays, and a title of one year
-- that both hold or are proposed for, which one of them will then have had twice.
create or replace function merge_doubts(kept bigint, gone bigint)
returns table (code text, field text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    return query
    select 'TD169', f.field, f.subject
    from (
        select 'name' as field, k.name || ' – ' || g.name as subject
        from recipient k join recipient g on g.recipient_id = gone
        where k.recipient_id = kept and not card_bears(kept, g.name, gone) and not card_bears(gone, k.name, kept)
        union all
        select 'sex', k.sex || ' – ' || g.sex
        from person k join person g on g.recipient_id = gone
        where k.recipient_id = kept and k.sex <> g.sex
        union all
        select 'born', shown_birth(k.born_on, k.birth_precision) || ' – ' || shown_birth(g.born_on, g.birth_precision)
        from recipient k join recipient g on g.recipient_id = gone
        where k.recipient_id = kept and not may_be_same_birth(k.born_on, k.birth_precision, g.born_on, g.birth_precision)
        union all
        select 'personal_number', k.shown_number || ' – ' || g.shown_number
        from recipient k join recipient g on g.recipient_id = gone
        where k.recipient_id = kept and k.personal_number <> g.personal_number
        union all
        select distinct 'award', x.award_kind_code || ' ' || h.achievement_year || ': '
            || coalesce(paper_number(d.number, d.symbol), h.nomination_id::text) || ', ' || coalesce(paper_number(e.number, e.symbol), o.nomination_id::text)
        from held_award h
        join award_kind x on x.award_kind_id = h.award_kind_id and x.family = 'title'
        join held_award o on o.recipient_id = gone and o.achievement_year = h.achievement_year
        join award_kind y on y.award_kind_id = o.award_kind_id and y.award_kind_code = x.award_kind_code
        left join decision d on d.decision_id = h.decision_id
        left join decision e on e.decision_id = o.decision_id
        where h.recipient_id = kept
    ) f
    where is_maintainer() or (
        select count(*) = 2 from recipient r where r.recipient_id in (kept, gone) and works_for(r.org_unit_id))
    order by 2, 3;
end
$$;
comment on function merge_doubts is 'What is to be confirmed before two entries are made one';

-- Columns that point at an entry, whatever tables there are by now.
create or replace function recipient_links()
returns table (table_name text, column_name text) language sql stable as $$
    select c.conrelid::regclass::text, a.attname::text
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid in (
            'recipient'::regclass, 'person'::regclass, 'collective'::regclass, 'household'::regclass)
        and c.conrelid not in (
            'person'::regclass, 'collective'::regclass, 'household'::regclass, 'recipient_alias'::regclass,
            'recipient_place'::regclass)
    union
    select 'household', 'head_id'
    order by 1, 2
$$;
comment on function recipient_links is 'Tables and columns that point at a recipient';

drop function if exists merge_people(bigint, bigint, text);
create or replace function merge_people(keep bigint, gone bigint, why text, confirmed boolean default false)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept recipient;
    was recipient;
    merged bigint;
    link record;
    has_any boolean;
    against record;
begin
    perform require_given('KEPT', keep::text, 'GONE', merge_people.gone::text, 'reason', why);
    perform require_entry_sight(keep);
    perform require_entry_sight(merge_people.gone);
    perform from recipient r where r.recipient_id in (keep, gone) order by r.recipient_id for update;
    perform hold_recipients(array[keep, gone]);
    select r.* into kept from recipient r where r.recipient_id = keep;
    if not found then
        perform fail('TD106', 'id', keep::text);
    end if;
    select r.* into was from recipient r where r.recipient_id = merge_people.gone;
    if not found then
        perform fail('TD106', 'id', gone::text);
    elsif kept.recipient_kind <> was.recipient_kind then
        perform fail('TD504', 'id', gone::text, 'kept', keep::text);
    elsif keep = gone then
        perform fail('TD110', 'value', gone::text, 'field', 'GONE', 'expected', '≠ ' || keep);
    end if;
    perform require_office(kept.org_unit_id);
    perform require_office(was.org_unit_id);
    perform refuse_self_edit(array[keep, gone]);
    select f.* into against from merge_findings(keep, merge_people.gone) f limit 1;
    if found then
        perform fail(against.code, 'subject', against.subject, 'field', against.field);
    end if;
    if confirmed is not true then
        select f.* into against from merge_doubts(keep, merge_people.gone) f limit 1;
        if found then
            perform fail(against.code, 'subject', against.subject, 'field', against.field);
        end if;
    end if;
    insert into recipient_merge (kept_id, gone_id, gone_name, reason, kept_before, gone_recipient, gone_person)
    values (keep, gone, was.name, why, jsonb_build_object('recipient', to_jsonb(kept), 'person', recipient_part(keep)),
        to_jsonb(was), recipient_part(gone))
    returning recipient_merge_id into merged;
    -- What both say stays once.
    insert into recipient_merge_link (recipient_merge_id, table_name, column_name, key, removed)
    select merged, 'rating', 'recipient_id', g.year::text, to_jsonb(g)
    from rating g join rating k on k.recipient_id = keep and k.year = g.year
    where g.recipient_id = gone
    union all
    select merged, 'unit_figure', 'recipient_id', g.year::text, to_jsonb(g)
    from unit_figure g join unit_figure k on k.recipient_id = keep and k.year = g.year
    where g.recipient_id = gone
    union all
    select merged, 'post', 'recipient_id', g.post_id::text, to_jsonb(g)
    from post g
    where g.recipient_id = gone and exists (
        select from post k
        where k.recipient_id = keep and k.org_unit_id = g.org_unit_id and k.title = g.title and k.held && g.held);
    delete from rating g using recipient_merge_link l
    where l.recipient_merge_id = merged and l.table_name = 'rating' and g.recipient_id = gone and g.year::text = l.key;
    delete from post g using recipient_merge_link l
    where l.recipient_merge_id = merged and l.table_name = 'post' and g.post_id::text = l.key;
    delete from unit_figure g using recipient_merge_link l
    where l.recipient_merge_id = merged and l.table_name = 'unit_figure' and g.recipient_id = gone and g.year::text = l.key;
    delete from recipient_alias x where x.recipient_id = gone;
    delete from recipient_place x where x.recipient_id = gone;
    -- Of two nominations for one award in one dossier one counts, the one that stands.
    update nomination n set past_id = n.nomination_id
    from nomination o
    where n.recipient_id in (keep, gone) and o.recipient_id in (keep, gone) and o.recipient_id <> n.recipient_id
        and (o.dossier_id, o.award_kind_code, o.achievement_year) = (n.dossier_id, n.award_kind_code, n.achievement_year)
        and n.past_id = 0 and o.past_id = 0 and not nomination_stands(n.state)
        and (nomination_stands(o.state) or n.recipient_id = gone);
    for link in select l.* from recipient_links() l loop
        -- A table that has nothing of the entry is left in peace, and so are its triggers.
        execute format('select exists (select from %I x where x.%I = $1)', link.table_name, link.column_name)
        into has_any using gone;
        continue when not has_any;
        execute format(
            'with moved as (update %1$I x set %2$I = $1 where x.%2$I = $2 returning %3$s as key)
            insert into recipient_merge_link (recipient_merge_id, table_name, column_name, key)
            select $3, %1$L, %2$L, m.key from moved m on conflict do nothing',
            link.table_name, link.column_name, audit_key(link.table_name::regclass, 'x'))
        using keep, gone, merged;
    end loop;
    delete from person p where p.recipient_id = gone;
    delete from collective c where c.recipient_id = gone;
    delete from household h where h.recipient_id = gone;
    delete from recipient r where r.recipient_id = gone;
    -- The kept entry takes what only the other one knew.
    update recipient r
    set personal_number = coalesce(r.personal_number, was.personal_number),
        born_on = b.born_on, birth_precision = b.birth_precision
    from (select
        case when x.is_better then was.born_on else kept.born_on end as born_on,
        case when x.is_better then was.birth_precision else kept.birth_precision end as birth_precision
        from (select may_be_same_birth(was.born_on, was.birth_precision, kept.born_on, kept.birth_precision)
            and knows_more_of_birth(was.born_on, was.birth_precision, kept.born_on, kept.birth_precision)
            as is_better) x) b
    where r.recipient_id = keep
        and (r.personal_number is null and was.personal_number is not null
            or (r.born_on, r.birth_precision) is distinct from (b.born_on, b.birth_precision));
    update person p
    set sex = coalesce(p.sex, g.sex), ethnicity = coalesce(p.ethnicity, g.ethnicity),
        printed_name = coalesce(p.printed_name, g.printed_name), died_on = coalesce(p.died_on, g.died_on),
        represented_by = coalesce(p.represented_by, g.represented_by)
    from recipient_merge m, jsonb_populate_record(null::person, m.gone_person) g
    where m.recipient_merge_id = merged and p.recipient_id = keep
        and (coalesce(p.sex, g.sex), coalesce(p.ethnicity, g.ethnicity), coalesce(p.printed_name, g.printed_name),
            coalesce(p.died_on, g.died_on), coalesce(p.represented_by, g.represented_by))
            is distinct from (p.sex, p.ethnicity, p.printed_name, p.died_on, p.represented_by);
    update collective c
    set represents_id = coalesce(c.represents_id, g.represents_id), founded_on = coalesce(c.founded_on, g.founded_on)
    from recipient_merge m, jsonb_populate_record(null::collective, m.gone_person) g
    where m.recipient_merge_id = merged and c.recipient_id = keep
        and (coalesce(c.represents_id, g.represents_id), coalesce(c.founded_on, g.founded_on))
            is distinct from (c.represents_id, c.founded_on);
    update household h
    set head_id = coalesce(h.head_id, g.head_id), address = coalesce(h.address, g.address)
    from recipient_merge m, jsonb_populate_record(null::household, m.gone_person) g
    where m.recipient_merge_id = merged and h.recipient_id = keep
        and (coalesce(h.head_id, g.head_id), coalesce(h.address, g.address)) is distinct from (h.head_id, h.address);
    perform refresh_aliases(array[keep]);
    return merged;
end
$$;
comment on function merge_people is
    'Makes two entries one: whatever points at the gone one points at the kept one; decided wording stays as it was';

create or replace function unmerge_people(gone bigint, why text)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    merged recipient_merge;
    before recipient;
    kept_person person;
    kept recipient;
    link record;
begin
    perform require_given('GONE', gone::text, 'reason', why);
    select m.* into merged from recipient_merge m
    where m.gone_id = gone and m.undone_at is null and (
        is_maintainer() or exists (
            select from recipient r where r.recipient_id = m.kept_id and works_for(r.org_unit_id)))
    for update;
    if not found then
        perform fail('TD476', 'id', gone::text);
    elsif exists (
        select from recipient_merge later
        where later.kept_id = merged.kept_id and later.undone_at is null
            and later.recipient_merge_id > merged.recipient_merge_id)
    then
        perform fail('TD477', 'id', gone::text, 'later', (
            select later.gone_id::text from recipient_merge later
            where later.kept_id = merged.kept_id and later.undone_at is null
            order by later.recipient_merge_id desc limit 1));
    end if;
    select r.* into kept from recipient r where r.recipient_id = merged.kept_id for update;
    perform require_office(kept.org_unit_id);
    perform refuse_self_edit(array[kept.recipient_id]);
    -- What came since stays with the kept entry. One who could undo his own merger could leave a matter of the one with the
    -- other.
    if array[merged.account, merged.login] && own_accounts() and not is_maintainer() and (
        exists (select from matter m where m.recipient_id = merged.kept_id and m.entered_at > merged.merged_at)
        or exists (select from rating r where r.recipient_id = merged.kept_id and r.entered_at > merged.merged_at))
    then
        perform fail('TD181', 'name', kept.name, 'account', acting_account());
    end if;
    -- What the kept entry took goes back, unless it was changed since.
    before := jsonb_populate_record(null::recipient, merged.kept_before -> 'recipient');
    update recipient r
    set personal_number = case when kept.personal_number = merged.gone_recipient ->> 'personal_number'
            then before.personal_number else kept.personal_number end,
        born_on = case when took.birth then before.born_on else kept.born_on end,
        birth_precision = case when took.birth then before.birth_precision else kept.birth_precision end
    from (select (kept.born_on, kept.birth_precision) is not distinct from
        ((merged.gone_recipient ->> 'born_on')::date, merged.gone_recipient ->> 'birth_precision') as birth) took
    where r.recipient_id = merged.kept_id;
    kept_person := jsonb_populate_record(null::person, merged.kept_before -> 'person');
    update person p
    set sex = case when p.sex is not distinct from g.sex then kept_person.sex else p.sex end,
        ethnicity = case when p.ethnicity is not distinct from g.ethnicity then kept_person.ethnicity else p.ethnicity end,
        printed_name = case when p.printed_name is not distinct from g.printed_name
            then kept_person.printed_name else p.printed_name end,
        died_on = case when p.died_on is not distinct from g.died_on then kept_person.died_on else p.died_on end,
        represented_by = case when p.represented_by is not distinct from g.represented_by
            then kept_person.represented_by else p.represented_by end
    from jsonb_populate_record(null::person, merged.gone_person) g
    where p.recipient_id = merged.kept_id;
    update collective c
    set represents_id = case when c.represents_id is not distinct from g.represents_id
            then b.represents_id else c.represents_id end,
        founded_on = case when c.founded_on is not distinct from g.founded_on then b.founded_on else c.founded_on end
    from jsonb_populate_record(null::collective, merged.gone_person) g,
        jsonb_populate_record(null::collective, merged.kept_before -> 'person') b
    where c.recipient_id = merged.kept_id;
    update household h
    set head_id = case when h.head_id is not distinct from g.head_id then b.head_id else h.head_id end,
        address = case when h.address is not distinct from g.address then b.address else h.address end
    from jsonb_populate_record(null::household, merged.gone_person) g,
        jsonb_populate_record(null::household, merged.kept_before -> 'person') b
    where h.recipient_id = merged.kept_id;
    -- The unit of the gone one may have ended meanwhile; it comes back where the kept one is then.
    insert into recipient (
        recipient_id, recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number, is_sample, created_at,
        created_by, namesake)
    overriding system value
    select g.recipient_id, g.recipient_kind, g.name, h.home, g.born_on, g.birth_precision, g.personal_number, g.is_sample,
        g.created_at, g.created_by, 1 + (
            select coalesce(max(o.namesake), 0) from recipient o
            where o.org_unit_id = h.home and o.name = g.name and o.recipient_kind = g.recipient_kind
                and (o.born_on, o.birth_precision) is not distinct from (g.born_on, g.birth_precision))
    from jsonb_populate_record(null::recipient, merged.gone_recipient) g
    join org_unit u on u.org_unit_id = g.org_unit_id
    cross join lateral (
        select case when u.in_force @> register_today() then u.org_unit_id else kept.org_unit_id end as home) h;
    insert into person (
        recipient_id, family_name, middle_name, given_name, printed_name, sex, ethnicity, died_on, represented_by)
    select g.recipient_id, g.family_name, g.middle_name, g.given_name, g.printed_name, g.sex, g.ethnicity, g.died_on, g.represented_by
    from jsonb_populate_record(null::person, merged.gone_person) g
    where merged.gone_recipient ->> 'recipient_kind' = 'individual';
    insert into collective (recipient_id, represents_id, founded_on)
    select g.recipient_id, g.represents_id, g.founded_on from jsonb_populate_record(null::collective, merged.gone_person) g
    where merged.gone_recipient ->> 'recipient_kind' = 'collective';
    insert into household (recipient_id, head_id, address)
    select g.recipient_id, g.head_id, g.address from jsonb_populate_record(null::household, merged.gone_person) g
    where merged.gone_recipient ->> 'recipient_kind' = 'household';
    for link in
        select distinct l.table_name, l.column_name from recipient_merge_link l
        where l.recipient_merge_id = merged.recipient_merge_id and l.removed is null
        order by 1, 2
    loop
        execute format(
            'update %1$I x set %2$I = $1 from recipient_merge_link l
            where l.recipient_merge_id = $2 and l.table_name = %1$L and l.column_name = %2$L and l.removed is null
                and x.%2$I = $3 and %3$s = l.key',
            link.table_name, link.column_name, audit_key(link.table_name::regclass, 'x'))
        using gone, merged.recipient_merge_id, merged.kept_id;
    end loop;
    insert into rating (
        recipient_id, year, rating, paper, entered_at, account, basis, points, task_group, is_head, months_worked)
    select r.recipient_id, r.year, r.rating, r.paper, r.entered_at, r.account, r.basis, r.points, r.task_group,
        coalesce(r.is_head, false), r.months_worked
    from recipient_merge_link l, jsonb_populate_record(null::rating, l.removed) r
    where l.recipient_merge_id = merged.recipient_merge_id and l.table_name = 'rating' and l.removed is not null;
    insert into post (post_id, recipient_id, org_unit_id, title, held, paper)
    overriding system value
    select p.post_id, p.recipient_id, p.org_unit_id, p.title, p.held, p.paper
    from recipient_merge_link l, jsonb_populate_record(null::post, l.removed) p
    where l.recipient_merge_id = merged.recipient_merge_id and l.table_name = 'post' and l.removed is not null;
    insert into unit_figure (
        recipient_id, year, members, members_completed, members_ldtt, members_cstdcs, members_disciplined, members_women, paper,
        entered_at, account)
    select f.recipient_id, f.year, f.members, f.members_completed, f.members_ldtt, f.members_cstdcs, f.members_disciplined,
        f.members_women, f.paper, f.entered_at, f.account
    from recipient_merge_link l, jsonb_populate_record(null::unit_figure, l.removed) f
    where l.recipient_merge_id = merged.recipient_merge_id and l.table_name = 'unit_figure' and l.removed is not null;
    -- Each counts by itself again.
    update nomination n set past_id = 0
    where n.recipient_id in (gone, merged.kept_id) and n.past_id <> 0 and not exists (
        select from nomination o
        where o.recipient_id = n.recipient_id and o.nomination_id <> n.nomination_id
            and (o.dossier_id, o.award_kind_code, o.achievement_year)
                = (n.dossier_id, n.award_kind_code, n.achievement_year));
    update recipient_merge m set undone_at = now(), undone_by = acting_account(), undone_reason = why,
        undone_login = nullif(acting_login(), acting_account())
    where m.recipient_merge_id = merged.recipient_merge_id;
    -- What the kept entry was known by through the other one goes, its own comes again.
    delete from recipient_place x
    where x.recipient_id = merged.kept_id and (x.org_unit_id = (merged.gone_recipient ->> 'org_unit_id')::bigint
        or x.org_unit_id in (select a.org_unit_id from award a where a.recipient_id = gone)
        or x.org_unit_id in (select (m.gone_recipient ->> 'org_unit_id')::bigint from recipient_merge m where m.kept_id = gone));
    perform refresh_aliases(array[gone, merged.kept_id]);
    return merged.kept_id;
end
$$;
comment on function unmerge_people is
    'Undoes a merger: the gone entry comes back with its id and every row that was pointed away from it';

-- A merger is undone once, and nothing else of it changes.
create or replace function guard_merge() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    undoing constant text[] := array['undone_at', 'undone_by', 'undone_reason', 'undone_login'];
begin
    if old.undone_at is not null and new.undone_at is distinct from old.undone_at
        or (to_jsonb(new) - undoing - 'kept_id') is distinct from (to_jsonb(old) - undoing - 'kept_id')
        or new.kept_id <> old.kept_id and not is_relinking(old.kept_id, new.kept_id)
    then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return new;
end
$$;
create or replace trigger recipient_merge_undone before update on recipient_merge
    for each row execute function guard_merge();
create or replace trigger recipient_merge_kept before delete or truncate on recipient_merge
    for each statement execute function refuse_change();
create or replace trigger recipient_merge_link_fixed before update or delete or truncate on recipient_merge_link
    for each statement execute function refuse_change();

create or replace function end_post(ended bigint, day date)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present post;
begin
    perform require_given('post', ended::text, 'date', day::text);
    select p.* into present
    from post p join recipient r using (recipient_id)
    where p.post_id = ended and (is_maintainer() or works_for(r.org_unit_id))
    for update of p;
    if not found then
        perform fail('TD478', 'post', ended::text);
    end if;
    perform require_office((select r.org_unit_id from recipient r where r.recipient_id = present.recipient_id));
    perform refuse_self_edit(array[present.recipient_id]);
    if day <= lower(present.held) or not upper_inf(present.held) and day > upper(present.held) then
        perform fail('TD479', 'title', present.title, 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    update post p set held = daterange(lower(p.held), day) where p.post_id = ended;
end
$$;
comment on function end_post is 'A post is no longer held from a day on';

revoke execute on function merge_people, merge_doubts, unmerge_people, end_post from public;
grant execute on function merge_people, merge_doubts, unmerge_people, end_post to thidua_office;
