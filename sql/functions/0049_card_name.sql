-- A nomination names whom its card names: what goes on paper is no other name than that of whoever gets the award.

-- The words of a unit's name as name_likeness tells them: abbreviations letter by letter, and without what clerks leave out.
create or replace function unit_words(words text)
returns text language sql immutable parallel safe as $$
    select string_agg(case
            when t.word ~ '^[[:alnum:].&/–-]{2,}$' and (fold_search(t.word) !~ '[aeiouy0-9]' or fold_search(t.word) in ('ubnd', 'ub', 'ttyt', 'tyt', 'ca'))
                then regexp_replace(translate(t.word, '.&/–-', ''), '(?<=.)(?=.)', ' ', 'g')
            else t.word end, ' ' order by t.place)
    -- Marks are no letters more: what is left out is as long with them as without.
    from (select normalize(words, nfc) collate "vi-x-icu" as words) n
    cross join lateral regexp_split_to_table(regexp_replace(
        substr(n.words, 1 + coalesce(length(substring(translate(fold_search(n.words), 'y,', 'i ') from
            '^(\s*(?:(?:' || replace(staff_words(), ' ', '\s+') || '|truong(?!.*\s(?:tieu\s+hoc|mam\s+non|mau\s+giao|pho\s+thong|co\s+so)\s*$))\s+)+)(?=\S+\s+\S)')), 0)),
        '(?<=\s)(và|va|&|số|so)\s+', '', 'gi'), '\s+')
        with ordinality t (word, place)
    where t.word <> ''
$$;
comment on function unit_words is 'The name of a unit with its abbreviations letter by letter, without và, số, and Trường or Tập thể before it';

-- What a unit is called where it is nominated and printed: one of its names or of what it was before, by whatever abbreviation,
-- with those above it, its people or its body around it. Other words make it another body.
create or replace function unit_bears(unit bigint, words text)
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    perform require_given('unit', unit::text, 'words', words);
    return (with recursive own as (
        select i.org_unit_id from unit_itself(unit) i
        union
        select l.predecessor_id from own o join org_unit_lineage l on l.successor_id = o.org_unit_id
    ), around as (
        select o.org_unit_id from own o
        union
        select x.next_id
        from around a
        cross join lateral (
            select u.parent_id from org_unit u where u.org_unit_id = a.org_unit_id and u.parent_id is not null
            union all
            select l.predecessor_id from org_unit_lineage l where l.successor_id = a.org_unit_id
            union all
            select l.successor_id from org_unit_lineage l where l.predecessor_id = a.org_unit_id and l.kind = 'rename') x (next_id)
    ), known as (
        select regexp_split_to_table(name_key(n.name), ' ') as word
        from around a cross join lateral unit_names(a.org_unit_id) n (name)
    )
    select exists (
            select from own o
            cross join lateral unit_names(o.org_unit_id) n (name)
            where name_likeness('collective', unit_words(n.name), unit_words(words)) >= 2
                or place_words(n.name) <> '' and (place_words(words) = place_words(n.name) or place_words(words) like place_words(n.name) || ' %'))
        and not exists (
            -- A word that none of them has; letters stand for words.
            select from regexp_split_to_table(name_key(unit_words(words)), ' ') t (word)
            where (length(t.word) > 1 or t.word ~ '[0-9]') and t.word not in (select k.word from known k)
                and t.word <> all (string_to_array(
                'uy ban nhan dan hoi dong dang bo chi bo chinh quyen co quan tap the toan don vi can cong chuc vien nguoi lao giao nhan '
                || 'luc luong vu trang quan va cua thuoc tai cac cap xa phuong thi tran dac khu huyen tinh thanh pho tp ap khu to phong '
                || 'truong tieu hoc trung so mam non mau', ' '))
                and translate(t.word, 'y', 'i') <> all (regexp_split_to_array(staff_words(), '[ |]'))));
end
$$;
comment on function unit_bears is 'Whether words name a unit: as it is or was called, with bodies, people and places around it';
revoke execute on function unit_bears from public;
grant execute on function unit_bears to thidua_viewer;

-- Marks and letters apart are one name as long as nobody else beside him bears just this one.
create or replace function is_others_name(entry bigint, words text, besides bigint)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from recipient r
        join recipient o on o.recipient_kind = r.recipient_kind and o.recipient_id <> r.recipient_id and o.recipient_id is distinct from besides
            and fold_search(o.name) collate "C" = fold_search(words) collate "C" and spoken_name(o.name) = spoken_name(words)
        where r.recipient_id = entry and exists (
            select from unit_houses(array[r.org_unit_id]) h join unit_houses(array[o.org_unit_id]) x using (house_id)))
$$;
comment on function is_others_name is 'Whether just these words are the name of another card of the commune or department, besides one';
revoke execute on function is_others_name from public;

drop function if exists card_bears(bigint, text);
create or replace function card_bears(entry bigint, words text, besides bigint default null)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select coalesce((
        select exists (
                select from (
                    select r.name::text as name
                    union all
                    select x.name::text from recipient_alias x where x.recipient_id = entry
                    union all
                    select m.gone_name::text from recipient_merge m where m.kept_id = entry and m.undone_at is null
                    union all
                    select x.before::text from name_correction x where x.recipient_id = entry) n
                where n.name is not null and case
                    -- The name of a place is no other place's.
                    when c.represents_id is not null then name_key(n.name) = name_key(words)
                    else spoken_name(n.name) = spoken_name(words)
                        or name_likeness(r.recipient_kind, n.name, words) > 0 and not is_others_name(entry, words, besides) end)
            or c.represents_id is not null and unit_bears(c.represents_id, words)
        from recipient r
        left join collective c using (recipient_id)
        where r.recipient_id = entry), true)
$$;
comment on function card_bears is
    'Whether words are a name of a card, also as it is awarded, merged or was called before, by whatever spelling; of a unit, one of the unit''s';
revoke execute on function card_bears from public;

create or replace function refuse_foreign_name() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    -- Asked of the card's id, so that it is looked at after the join, where the names differ, and not for every row.
    if tg_op = 'INSERT' then
        select c.ordinal, c.name, r.recipient_id, r.name as card_name into wrong
        from changed_row c join recipient r using (recipient_id)
        where c.name <> r.name and not card_bears(r.recipient_id, c.name)
        limit 1;
    else
        select c.ordinal, c.name, r.recipient_id, r.name as card_name into wrong
        from changed_row c
        join former_row f using (nomination_id)
        join recipient r on r.recipient_id = c.recipient_id
        where (c.name <> f.name or c.recipient_id <> f.recipient_id and not is_relinking(f.recipient_id, c.recipient_id))
            and c.name <> r.name and not card_bears(r.recipient_id, c.name)
        limit 1;
    end if;
    if found then
        perform fail('TD166', 'ordinal', wrong.ordinal::text, 'name', wrong.name,
            'subject', wrong.recipient_id || ' (' || wrong.card_name || ')');
    end if;
    return null;
end
$$;
comment on function refuse_foreign_name is 'Refuses nominations of a card under a name that is not its own';
-- By their names they come after those that say who may nominate whom.
create or replace trigger nomination_worded_added after insert on nomination
    referencing new table as changed_row for each statement execute function refuse_foreign_name();
create or replace trigger nomination_worded_changed after update on nomination
    referencing old table as former_row new table as changed_row
    for each statement execute function refuse_foreign_name();

create or replace function foreign_names(decided bigint)
returns table (ordinal integer, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    perform require_given('decision', decided::text);
    perform require_decision_sight(decided);
    return query
    select l.ordinal, r.recipient_id || ' (' || r.name || ')'
    from draft_line l
    join nomination n using (nomination_id)
    join recipient r using (recipient_id)
    where l.decision_id = decided and l.name <> r.name and not card_bears(r.recipient_id, l.name);
end
$$;
comment on function foreign_names is 'Lines of a draft under a name that is not that of their card, with the card';
revoke execute on function foreign_names from public;
grant execute on function foreign_names to thidua_viewer;
