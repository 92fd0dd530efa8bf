-- Steps of a nomination. A step is an insert into nomination_event: it finds the present state itself,
-- is refused unless the transition table has it, and moves the nomination.

-- What an authority above said is entered by its own office where it has one in this register; by the one that asked, where
-- it answers on paper.
create or replace function answering_unit(letter bigint, asking bigint)
returns bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return coalesce((
        select f.forwarded_to_id from forwarding f where f.forwarding_id = letter and works_here(f.forwarded_to_id)), asking);
end
$$;
comment on function answering_unit is 'Whose office enters what came of a letter to an authority above';
revoke execute on function answering_unit from public;

-- Before anything is locked or told: whose step it is. Who may not take it holds nobody up and learns nothing, however long
-- his statement goes on. An office of the step's own unit, of the one above it or of all is let in at once: check_step_right looks
-- at it once more.
create or replace function admit_nomination_event() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    step record;
begin
    select x.* into step
    from (
        select t.role, case
                when new.event in ('submit', 'edit', 'withdraw') then s.org_unit_id
                when new.event in ('return_from_above', 'decide_above', 'refuse_above') then answering_unit((
                    select max(e.forwarding_id) from nomination_event e where e.nomination_id = n.nomination_id), s.addressed_to_id)
                else s.addressed_to_id end as unit
        from nomination n
        join dossier s using (dossier_id)
        left join nomination_transition t on t.from_state = n.state and t.event = new.event
        where n.nomination_id = new.nomination_id
    ) x;
    if found and step.role is not null and new.event not in ('award', 'revoke') and exists (
        select from account a left join org_unit u on u.org_unit_id = step.unit
        where a.account_name = acting_account() and a.disabled_at is null
            and a.role = case step.role when 'leader' then 'leader' else 'office' end
            and (a.org_unit_id is null or a.org_unit_id in (step.unit, u.parent_id))
            and (step.role <> 'leader' or answers_for(step.unit)))
    then
        return new;
    end if;
    perform require_sight(new.nomination_id);
    if new.event not in ('award', 'revoke') and is_maintainer() then
        return new;
    elsif new.event in ('award', 'revoke') then
        -- An award comes from approve_decision alone, and its end from a revocation; both act as the owner.
        perform fail('TD235');
    elsif step.role = 'leader' then
        perform require_answerer(step.unit);
    elsif step.role is not null then
        perform require_office(step.unit);
    end if;
    return new;
end
$$;
comment on function admit_nomination_event is 'Refuses a step to whoever does not see the nomination, or may not take it, before it locks anything';
create or replace trigger nomination_event_admit before insert on nomination_event
    for each row when (current_user <> 'thidua_owner') execute function admit_nomination_event();

create or replace function begin_nomination_event() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present record;
begin
    select n.state, n.version, n.ordinal, n.name, n.dossier_id into present
    from nomination n where n.nomination_id = new.nomination_id
    for update;
    select t.from_state, t.to_state, present.version + 1
    into new.from_state, new.to_state, new.sequence
    from nomination_transition t
    where t.from_state = present.state and t.event = new.event;
    if not found then
        perform require_sight(new.nomination_id);
        perform fail('TD210', 'id', new.nomination_id::text, 'name', present.name, 'state', present.state,
            'event', new.event);
    end if;
    if new.forwarding_id is not null then
        perform require_sight(new.nomination_id);
        perform check_forwarding(new.forwarding_id, present.dossier_id, present.name);
    elsif new.outcome_on is not null then
        perform check_outcome_day(new.nomination_id, new.outcome_on);
    end if;
    return new;
end
$$;
create or replace trigger nomination_event_begin before insert on nomination_event
    for each row execute function begin_nomination_event();

-- A nomination goes up with a letter of its own dossier, once that dossier is there.
create or replace function check_forwarding(letter bigint, dossier bigint, nominee text)
returns void language plpgsql as $$
declare
    sent record;
begin
    select f.forwarded_on, s.received_on into sent
    from forwarding f join dossier s using (dossier_id)
    where f.forwarding_id = letter and f.dossier_id = dossier;
    if not found then
        perform fail('TD286', 'name', nominee);
    elsif sent.forwarded_on < sent.received_on then
        perform fail('TD285', 'date', to_char(sent.forwarded_on, 'DD/MM/YYYY'),
            'earlier', to_char(sent.received_on, 'DD/MM/YYYY'));
    end if;
end
$$;

-- The answer from above is not older than the question, and not from the future.
create or replace function check_outcome_day(nominated bigint, day date)
returns void language plpgsql as $$
declare
    sent date;
begin
    perform require_given('date', day::text);
    -- Where the authority above has told when it received it, from that day on.
    select greatest(f.forwarded_on, (
        select min(s.happened_on) from dossier_step s
        where s.dossier_id = f.dossier_id and s.step = 'receive_above' and s.happened_on >= f.forwarded_on)) into sent
    from nomination_event e join forwarding f using (forwarding_id)
    where e.nomination_id = nominated
    order by e.sequence desc
    limit 1;
    if day > register_today() then
        perform fail('TD229', 'date', to_char(day, 'DD/MM/YYYY'));
    elsif day < sent then
        perform fail('TD285', 'date', to_char(day, 'DD/MM/YYYY'), 'earlier', to_char(sent, 'DD/MM/YYYY'));
    end if;
end
$$;

create or replace function finish_nomination_event() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
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

create or replace function reopened_fields(nominated bigint)
returns setof text language sql stable as $$
    select f.field
    from nomination_return_field f
    where f.nomination_event_id = (
        select max(e.nomination_event_id) from nomination_event e
        where e.nomination_id = nominated and e.event = 'return')
    order by f.field
$$;
comment on function reopened_fields is 'The fields for which a nomination was last returned; none when it came back as a whole';

-- What was nominated stays as nominated once the draft has left the office; a returned one may be mended,
-- where it was returned for certain fields in these only.
create or replace function guard_nomination() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    reopened text[];
    closed text;
begin
    if tg_op = 'DELETE' then
        if old.state <> 'draft' then
            perform fail('TD211', 'name', old.name, 'state', old.state);
        end if;
        return old;
    end if;
    if old.state = 'returned' then
        select array_agg(f) into reopened from reopened_fields(old.nomination_id) f;
    elsif old.state <> 'draft' then
        reopened := '{}';
    end if;
    if reopened is not null then
        select c.field into closed
        from changed_fields(to_jsonb(old), to_jsonb(new)) c
        where c.field <> all (reopened)
            and not (c.field = 'recipient_id' and is_relinking(old.recipient_id, new.recipient_id))
        limit 1;
        if found and old.state = 'returned' then
            perform fail('TD282', 'id', old.nomination_id::text, 'name', old.name, 'field', closed);
        elsif found then
            perform fail('TD211', 'name', old.name, 'state', old.state);
        end if;
    end if;
    return new;
end
$$;

create or replace function changed_fields(was jsonb, is_now jsonb)
returns table (field text, before text, after text) language sql immutable as $$
    select o.key, o.value, n.value
    from jsonb_each_text(was) o
    join jsonb_each_text(is_now) n using (key)
    where o.value is distinct from n.value and o.key not in ('state', 'version', 'last_event_id')
    order by o.key
$$;
comment on function changed_fields is 'How two versions of a nomination differ, apart from where it stands';

create or replace trigger nomination_changed before update of
        dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, honorific, name, post, unit_name,
        org_unit_id, achievement, note, created_at, created_by, commendation_type, achievement_key on nomination
    for each row execute function guard_nomination();
create or replace trigger nomination_removed before delete on nomination
    for each row execute function guard_nomination();

-- An edit is a step, too: whoever makes it, the history says what it changed, and a stale version shows.
create or replace function record_nomination_edit() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    edited bigint;
begin
    -- That two entries are one person is recorded with their merger, and no step of the nomination.
    if is_relinking(old.recipient_id, new.recipient_id) then
        return null;
    end if;
    insert into nomination_event (nomination_id, event) values (new.nomination_id, 'edit')
    returning nomination_event_id into edited;
    insert into nomination_edit (nomination_event_id, field, before, after)
    select edited, c.field, c.before, c.after from changed_fields(to_jsonb(old), to_jsonb(new)) c;
    return null;
end
$$;
create or replace trigger nomination_edited after update of
        dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, honorific, name, post, unit_name,
        org_unit_id, achievement, note, created_at, created_by, commendation_type, achievement_key on nomination
    for each row when (old.* is distinct from new.*) execute function record_nomination_edit();

-- Reasons belong to the step that is being taken, by who takes it: nobody opens a field afterwards.
create or replace function guard_return_field() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (
        select from nomination_event e join nomination n using (nomination_id)
        where e.nomination_event_id = new.nomination_event_id and e.event = 'return'
            and n.last_event_id = e.nomination_event_id and e.happened_at = now() and e.account = acting_account())
    then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return new;
end
$$;
create or replace trigger nomination_return_field_added before insert on nomination_return_field
    for each row execute function guard_return_field();
create or replace trigger nomination_return_field_fixed before update or delete or truncate
    on nomination_return_field for each statement execute function refuse_change();
create or replace trigger nomination_edit_fixed before update or delete or truncate on nomination_edit
    for each statement execute function refuse_change();
create or replace trigger forwarding_fixed before update or delete or truncate on forwarding
    for each statement execute function refuse_change();
