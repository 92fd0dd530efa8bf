-- An initiative supports titles or one form of a recipient, once.

-- A draft that nobody has sent stands in nobody's way: otherwise any office could keep an initiative from its author.
create or replace function is_use_alive(state text)
returns boolean language sql immutable as $$
    select state not in ('draft', 'withdrawn', 'refused', 'declined')
$$;
comment on function is_use_alive is 'Whether a nomination in this state takes the initiatives that it names';

create or replace function begin_initiative_use() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present record;
begin
    select n.recipient_id, n.state, n.name into present
    from nomination n where n.nomination_id = new.nomination_id;
    -- What was voted on or decided gets no further ground.
    if present.state not in ('draft', 'returned', 'submitted', 'received') and not is_maintainer() then
        perform require_sight(new.nomination_id);
        perform fail('TD211', 'name', present.name, 'state', present.state);
    end if;
    new.recipient_id := present.recipient_id;
    new.is_alive := is_use_alive(present.state);
    return new;
end
$$;
create or replace trigger initiative_use_begin before insert on initiative_use
    for each row execute function begin_initiative_use();

-- The use of the same recipient that stands against this one: one that lives, or of those that the account sees one in a draft,
-- too; the two titles that only deserve a warning last.
drop function if exists other_use(bigint, bigint, text);
create or replace function other_use(used bigint, nominated bigint, used_for text, lives boolean)
returns table (nomination_id bigint, name text, award_kind_code text, dossier_id bigint, is_allowed boolean)
language sql stable as $$
    select o.nomination_id, o.name::text, o.award_kind_code, o.dossier_id, u.purpose = 'title' and used_for = 'title'
    from nomination n
    join initiative_use u on u.initiative_id = used and u.recipient_id = n.recipient_id
    join nomination o on o.nomination_id = u.nomination_id
    where n.nomination_id = nominated and u.nomination_id <> nominated and (u.is_alive or not lives and o.state = 'draft')
    order by 5, o.nomination_id
    limit 1
$$;
comment on function other_use is 'Another use of an initiative by the same recipient, and whether it may stand beside this one';

create or replace function use_initiative(used_code text, nominated bigint)
returns table (nomination_id bigint, name text, award_kind_code text, dossier_id bigint) language plpgsql set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    used bigint;
    subject record;
    other record;
begin
    -- Uses of one initiative follow one another, so that the second sees the first and can name it.
    select i.initiative_id into used from initiative i where i.code = used_code for no key update;
    if not found then
        perform fail('TD108', 'code', used_code);
    end if;
    select n.name, n.state, k.family into subject
    from nomination n
    join lateral (
        select k.family from award_kind k
        where k.award_kind_code = n.award_kind_code order by lower(k.in_force) desc limit 1) k on true
    where n.nomination_id = nominated
    for share of n;
    if not found then
        perform fail('TD107', 'id', nominated::text);
    elsif subject.state not in ('draft', 'returned', 'submitted', 'received') then
        perform fail('TD211', 'name', subject.name, 'state', subject.state);
    end if;
    select o.* into other from other_use(used, nominated, subject.family, false) o;
    if found and not other.is_allowed then
        perform fail('TD295', 'code', used_code, 'nomination', other.nomination_id::text, 'name', other.name,
            'award', other.award_kind_code, 'dossier', other.dossier_id::text);
    end if;
    insert into initiative_use (initiative_id, nomination_id, purpose) values (used, nominated, subject.family);
    set constraints initiative_use_once_ex immediate;
    set constraints initiative_use_once_ex deferred;
    return query select o.nomination_id, o.name, o.award_kind_code, o.dossier_id
    from other_use(used, nominated, subject.family, false) o;
end
$$;
comment on function use_initiative is
    'Enters what an initiative supports; gives the other title it supports too, which the office should know';

-- A use lives from the submission on as long as its nomination stands; whichever comes to life must find the initiative free.
create or replace function follow_nomination() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    other record;
begin
    with changed as (
        update initiative_use u set is_alive = not u.is_alive
        from new_event e
        where u.nomination_id = e.nomination_id and u.is_alive <> is_use_alive(e.to_state)
        returning u.initiative_id, u.nomination_id, u.purpose, u.is_alive
    )
    select i.code, o.* into other
    from changed c
    join initiative i using (initiative_id)
    cross join lateral other_use(c.initiative_id, c.nomination_id, c.purpose, true) o
    where c.is_alive and not o.is_allowed
    limit 1;
    if found then
        perform require_sight(other.nomination_id);
        perform fail('TD295', 'code', other.code, 'nomination', other.nomination_id::text, 'name', other.name,
            'award', other.award_kind_code, 'dossier', other.dossier_id::text);
    end if;
    return null;
end
$$;
create or replace trigger nomination_event_uses after insert on nomination_event
    referencing new table as new_event for each statement execute function follow_nomination();

create or replace function follow_recipient() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update initiative_use u set recipient_id = new.recipient_id where u.nomination_id = new.nomination_id;
    return null;
end
$$;
create or replace trigger nomination_recipient_moved after update of recipient_id on nomination
    for each row when (new.recipient_id is distinct from old.recipient_id) execute function follow_recipient();
