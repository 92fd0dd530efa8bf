-- Nobody changes by what he is known: what his entries, his household and his unit say of themselves tells whether he
-- decides on himself, so another human writes it.

create or replace function refuse_self_edit(changed bigint[])
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    own bigint[];
    named text;
begin
    if cardinality(changed) = 0 or is_maintainer() then
        return;
    end if;
    -- The unit is his who ever decided for it, also as a deputy, on whatever day a paper will bear.
    own := own_recipients() || array(
        select c.recipient_id
        from signing_right s join collective c on c.represents_id = s.org_unit_id
        where s.account_name = any ((select own_accounts())::text[]) and s.power = 'decide');
    select r.name into named from recipient r where r.recipient_id = any (changed) and r.recipient_id = any (own) limit 1;
    if found then
        perform fail('TD203', 'name', named, 'account', acting_account());
    end if;
end
$$;
comment on function refuse_self_edit is 'Refuses a change of entries of whoever acts, himself, his household or the unit that he decides for';

-- A volatile function sees what the statement has written, a stable one what was there before it.
create or replace function refuse_self_edit_after(changed bigint[])
returns void language plpgsql volatile security definer set search_path = public, pg_temp as $$
begin
    perform refuse_self_edit(changed);
end
$$;
comment on function refuse_self_edit_after is 'The same, of whose the entries are after the statement';

create or replace function refuse_own_names(told text[])
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    keys text[];
    taken text;
begin
    if cardinality(told) = 0 or is_maintainer() then
        return;
    end if;
    keys := own_name_keys();
    select w.words into taken
    from (select distinct unnest(told) as words) w
    where is_own_name(w.words, keys)
    limit 1;
    if found then
        perform fail('TD203', 'name', taken, 'account', acting_account());
    end if;
end
$$;
comment on function refuse_own_names is 'Refuses words that hold the name of whoever acts';

-- Words that stand beside a name on paper. Units are called after people, too: what is the name of one is none of his.
create or replace function refuse_own_words(told text[])
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    perform refuse_own_names(array(
        select w from unnest(told) w where not exists (select from org_unit u where u.name = w)));
end
$$;
comment on function refuse_own_words is 'Refuses the name of whoever acts among honorifics, posts and units of others';

create or replace function guard_self_edit() returns trigger
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    changed bigint[];
begin
    case tg_table_name
        when 'recipient' then
            changed := array(
                select n.recipient_id from old_row o join changed_row n using (recipient_id)
                where (o.name, o.org_unit_id, o.born_on, o.birth_precision, o.personal_number)
                    is distinct from (n.name, n.org_unit_id, n.born_on, n.birth_precision, n.personal_number));
        when 'person' then
            changed := array(
                select n.recipient_id from old_row o join changed_row n using (recipient_id)
                where o.died_on is distinct from n.died_on);
        when 'household' then
            changed := array(
                select n.recipient_id from old_row o join changed_row n using (recipient_id)
                where o.head_id is distinct from n.head_id);
        when 'collective' then
            changed := array(
                select n.recipient_id from old_row o join changed_row n using (recipient_id)
                where o.represents_id is distinct from n.represents_id);
    end case;
    if cardinality(changed) > 0 then
        perform refuse_self_edit(changed);
        perform refuse_self_edit_after(changed);
    end if;
    -- Nor does anybody else get his name, which his papers would bear.
    if tg_table_name = 'recipient' then
        perform refuse_own_names(array(
            select n.name::text from old_row o join changed_row n using (recipient_id) where n.name <> o.name));
    elsif tg_table_name = 'person' then
        perform refuse_own_names(array(
            select w.given::text
            from old_row o join changed_row n using (recipient_id)
            cross join lateral (values (o.printed_name, n.printed_name), (o.represented_by, n.represented_by)) w (was, given)
            where w.given is distinct from w.was));
    end if;
    return null;
end
$$;

-- A unit that goes on as another takes its people with it, whoever says so; moving and merging people ask for themselves.
create or replace trigger recipient_self_edit after update on recipient
    referencing old table as old_row new table as changed_row for each statement
    when (current_user <> 'thidua_owner') execute function guard_self_edit();
create or replace trigger person_self_edit after update on person
    referencing old table as old_row new table as changed_row for each statement
    when (current_user <> 'thidua_owner') execute function guard_self_edit();
create or replace trigger household_self_edit after update on household
    referencing old table as old_row new table as changed_row for each statement
    when (current_user <> 'thidua_owner') execute function guard_self_edit();
create or replace trigger collective_self_edit after update on collective
    referencing old table as old_row new table as changed_row for each statement
    when (current_user <> 'thidua_owner') execute function guard_self_edit();

-- What counts for somebody, or against him, is written by another, too.
create or replace function guard_self_record() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    told bigint[];
begin
    case tg_table_name
        when 'initiative' then
            told := array(select a.recipient_id from changed_row c join initiative_author a using (initiative_id));
        when 'recognition' then
            told := array(select a.recipient_id from changed_row c join initiative_author a using (initiative_id));
        when 'attestation' then
            told := array(select n.recipient_id from changed_row c join nomination n using (nomination_id));
        when 'initiative_use' then
            told := array(select n.recipient_id from changed_row c join nomination n using (nomination_id));
        when 'draft_line' then
            told := array(select n.recipient_id from changed_row c join nomination n using (nomination_id));
            perform refuse_own_words(array(
                select unnest(array[c.honorific, c.post, c.unit_name]::text[]) from changed_row c));
        when 'person' then
            -- How somebody is printed, and who receives for him.
            told := '{}';
            perform refuse_own_names(array(
                select unnest(array[c.printed_name, c.represented_by]::text[]) from changed_row c));
        else
            -- rating, unit_figure, matter, post, initiative_author
            told := array(select c.recipient_id from changed_row c where c.recipient_id is not null);
    end case;
    perform refuse_self_edit(told);
    return null;
end
$$;
comment on function guard_self_record is
    'Refuses ratings, figures, posts, matters, attestations, initiatives and wording of whoever acts, his household or his unit';

do $$
declare
    noted text;
    event text;
begin
    foreach noted in array array[
        'rating', 'unit_figure', 'matter', 'post', 'attestation', 'initiative_author', 'recognition', 'initiative_use',
        'initiative', 'draft_line', 'person'] loop
        foreach event in array array['insert', 'update'] loop
            continue when (noted, event) in (
                ('draft_line', 'insert'), ('initiative', 'insert'), ('recognition', 'update'), ('initiative_use', 'update'),
                ('person', 'update'));
            execute format(
                'create or replace trigger %1$I after %2$s on %3$I referencing new table as changed_row '
                'for each statement when (current_user <> ''thidua_owner'') execute function guard_self_record()',
                noted || '_self_' || event, event, noted);
        end loop;
    end loop;
end
$$;

-- Who receives for somebody dead stands on the paper: another one makes it another draft, as the day of a death does.
create or replace function count_posthumous_drafts() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update decision d set version = d.version + 1
    from draft_line l join nomination n using (nomination_id)
    where n.recipient_id = new.recipient_id and d.decision_id = l.decision_id and d.state = 'draft';
    return null;
end
$$;
create or replace trigger person_counted after update of died_on, represented_by on person
    for each row when (
        new.died_on is distinct from old.died_on or new.represented_by is distinct from old.represented_by)
    execute function count_posthumous_drafts();

revoke execute on function refuse_self_edit, refuse_self_edit_after, refuse_own_names, refuse_own_words from public;
