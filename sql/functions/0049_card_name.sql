-- A nomination names whom its card names: what goes on paper is no other name than that of whoever gets the award.

-- Of a collective that is a unit the program knows more names than are written anywhere (abbreviations): it is judged there.
create or replace function card_bears(entry bigint, words text)
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
                select c.before::text from name_correction c where c.recipient_id = entry) n
            where n.name is not null and name_likeness(r.recipient_kind, n.name, words) > 0)
        from recipient r
        where r.recipient_id = entry
            and not exists (select from collective c where c.recipient_id = entry and c.represents_id is not null)), true)
$$;
comment on function card_bears is
    'Whether words are a name of a card, also as it is awarded, merged or was called before, by whatever spelling';
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
