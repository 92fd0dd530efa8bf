-- Steps of a nomination. A step is an insert into nomination_event: it finds the present state itself,
-- is refused unless the transition table has it, and moves the nomination.

create or replace function begin_nomination_event() returns trigger language plpgsql as $$
declare
    present record;
begin
    select n.state, n.version, n.ordinal, n.name into present
    from nomination n where n.nomination_id = new.nomination_id
    for update;
    select t.from_state, t.to_state, present.version + 1
    into new.from_state, new.to_state, new.sequence
    from nomination_transition t
    where t.from_state = present.state and t.event = new.event;
    if not found then
        perform fail('TD210', 'name', present.name, 'state', present.state, 'event', new.event);
    end if;
    return new;
end
$$;
create or replace trigger nomination_event_begin before insert on nomination_event
    for each row execute function begin_nomination_event();

create or replace function finish_nomination_event() returns trigger language plpgsql as $$
begin
    update nomination n
    set state = e.to_state, version = e.sequence, last_event_id = e.nomination_event_id
    from new_event e
    where n.nomination_id = e.nomination_id;
    return null;
end
$$;
create or replace trigger nomination_event_finish after insert on nomination_event
    referencing new table as new_event for each statement execute function finish_nomination_event();

-- What was nominated stays as nominated once the draft has left the office; a returned one may be mended.
create or replace function guard_nomination() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        if old.state <> 'draft' then
            perform fail('TD211', 'name', old.name, 'state', old.state);
        end if;
        return old;
    end if;
    if old.state not in ('draft', 'returned')
        and (to_jsonb(new) - array['state', 'version', 'last_event_id'])
            is distinct from (to_jsonb(old) - array['state', 'version', 'last_event_id'])
    then
        perform fail('TD211', 'name', old.name, 'state', old.state);
    end if;
    return new;
end
$$;
create or replace trigger nomination_changed before update of
        dossier_id, ordinal, recipient_id, award_kind_code, achievement_year, honorific, name, post, unit_name,
        org_unit_id, achievement, note, created_at, created_by on nomination
    for each row execute function guard_nomination();
create or replace trigger nomination_removed before delete on nomination
    for each row execute function guard_nomination();
