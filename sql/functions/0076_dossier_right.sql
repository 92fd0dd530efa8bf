-- Which side of a dossier writes what: the sender its submissions, the authority its receipt and all that follows.

-- The law of a dossier is that of the day of its receipt, or the newer one that its authority chose for that receipt
-- (0088_law_choice.sql); nobody writes another.
create or replace function check_dossier_right() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    is_added constant boolean := tg_op = 'INSERT';
    was dossier;
begin
    if not is_added then
        was := old;
    end if;
    if not is_added and new.submitted_on is distinct from was.submitted_on
        and (new.submission_number, new.submission_symbol)
            is not distinct from (was.submission_number, was.submission_symbol)
        and is_mended(new.dossier_id, null, 'submitted_on', new.submitted_on)
    then
        -- A mistyped day; who mends it was seen, and nothing else of the letter.
        null;
    elsif (new.submission_number, new.submission_symbol, new.submitted_on)
        is distinct from (was.submission_number, was.submission_symbol, was.submitted_on)
    then
        perform require_office(new.org_unit_id);
        -- While anything of it is with the authority, that has been sent under the letter that it has.
        if was.submitted_on is not null and exists (
            select from nomination n
            join nomination_event e on e.nomination_event_id = n.last_event_id
            where n.dossier_id = new.dossier_id and n.state not in ('draft', 'returned', 'withdrawn')
                -- With the steps that send it, it may get another, but not lose it: when they are looked at is theirs to say.
                and not (e.event = 'submit' and e.happened_at = now() and new.submitted_on is not null))
        then
            perform fail('TD213', 'id', new.dossier_id::text, 'date', to_char(was.submitted_on, 'DD/MM/YYYY'));
        end if;
        -- What is sent anew waits for another receipt.
        if not is_added and new.received_on is not null then
            perform require_office(new.addressed_to_id);
        end if;
    elsif new.received_on is distinct from was.received_on or new.rule_set_code is distinct from was.rule_set_code then
        perform require_office(new.addressed_to_id);
    end if;
    if is_added and new.received_on is not null then
        perform require_office(new.addressed_to_id);
    end if;
    new.rule_set_code := case
        when new.received_on is not distinct from was.received_on then coalesce((
            select c.rule_set_code from law_choice c
            where c.dossier_id = new.dossier_id and c.received_on = new.received_on), was.rule_set_code)
        when new.received_on is not null then rule_set_on(new.received_on)
    end;
    return new;
end
$$;
drop trigger if exists dossier_right on dossier;
create trigger dossier_right before insert or update on dossier
    for each row execute function check_dossier_right();

-- What a decision has answered as a whole is neither sent nor read any more; what came back of it meanwhile is.
create or replace function refuse_answered(dossier bigint, told text)
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    issued record;
begin
    select d.number, d.symbol into issued
    from decision_dossier x join decision d using (decision_id)
    where x.dossier_id = dossier and d.state = 'issued' and not exists (
        select from nomination n
        join nomination_event e on e.nomination_event_id = n.last_event_id
        where n.dossier_id = dossier and (
            e.happened_at = now()
            or n.state = any (case told when 'receive' then '{submitted}' else '{draft,returned}' end::text[])))
    limit 1;
    if found then
        perform fail('TD232', 'decision', paper_number(issued.number, issued.symbol));
    end if;
end
$$;
comment on function refuse_answered is 'Refuses to send, receive or read into a dossier nothing of which has come back since it was decided';
revoke execute on function refuse_answered from public;

create or replace function check_dossier_step() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    -- Receipt above is told by whom it went to, once for each letter, and comes after it.
    select c.dossier_id, c.happened_on, f.forwarded_on into wrong
    from changed_row c
    left join lateral (
        select x.forwarded_on from forwarding x
        where x.dossier_id = c.dossier_id and (is_maintainer() or works_for(x.forwarded_to_id))
        order by x.forwarding_id desc
        limit 1) f on true
    where c.step = 'receive_above' and (
        f.forwarded_on is null or c.happened_on < f.forwarded_on
        or (select count(*) from dossier_step o where o.dossier_id = c.dossier_id and o.step = 'receive_above')
            > (select count(*) from forwarding o where o.dossier_id = c.dossier_id))
    limit 1;
    if found and wrong.happened_on < wrong.forwarded_on then
        perform fail('TD285', 'date', to_char(wrong.happened_on, 'DD/MM/YYYY'),
            'earlier', to_char(wrong.forwarded_on, 'DD/MM/YYYY'));
    elsif found then
        perform fail('TD355', 'id', wrong.dossier_id::text);
    end if;
    perform require_office(u.org_unit_id)
    from (
        select distinct case when c.step = 'submit' then s.org_unit_id else s.addressed_to_id end as org_unit_id
        from changed_row c
        join dossier s using (dossier_id)
        where c.step = 'submit' or not exists (
            select from forwarding f where f.dossier_id = c.dossier_id and works_for(f.forwarded_to_id))
    ) u;
    perform refuse_answered(c.dossier_id, c.step) from changed_row c where c.step in ('submit', 'receive');
    return null;
end
$$;
create or replace trigger dossier_step_right after insert on dossier_step
    referencing new table as changed_row for each statement execute function check_dossier_step();

-- A file that is said to have been read is not read again: nobody says so of another unit's.
create or replace function check_import_batch() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    if is_maintainer() then
        return null;
    end if;
    select s.dossier_id into wrong
    from (select distinct x.dossier_id from changed_row x) c
    join dossier s using (dossier_id)
    where not works_for(s.org_unit_id)
    limit 1;
    if found then
        perform fail('TD185', 'id', wrong.dossier_id::text);
    end if;
    perform refuse_answered(c.dossier_id, 'submit') from (select distinct x.dossier_id from changed_row x) c;
    return null;
end
$$;
create or replace trigger import_batch_right after insert on import_batch
    referencing new table as changed_row for each statement execute function check_import_batch();

-- A dossier goes up from the authority that it was sent to, or from the one that it has gone up to. Whoever gets it sees
-- it, so that nobody forwards what he has never had.
create or replace function check_forwarding_right() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    select c.dossier_id into wrong
    from changed_row c
    join dossier s using (dossier_id)
    where s.addressed_to_id <> c.org_unit_id and not exists (
        select from forwarding f
        where f.dossier_id = c.dossier_id and f.forwarded_to_id = c.org_unit_id and f.forwarding_id < c.forwarding_id)
    limit 1;
    if found then
        perform fail('TD185', 'id', wrong.dossier_id::text);
    end if;
    if not is_maintainer() then
        perform require_answerer(x.org_unit_id) from (select distinct c.org_unit_id from changed_row c) x;
    end if;
    select u.name into wrong
    from changed_row c
    join org_unit u on u.org_unit_id = c.forwarded_to_id
    join org_unit o on o.org_unit_id = c.org_unit_id
    where c.forwarded_to_id = any (unit_domain(c.org_unit_id))
        or unit_rank(u.kind) >= unit_rank(o.kind) and not exists (
            select from unit_and_above(c.org_unit_id) a where a.org_unit_id = c.forwarded_to_id)
    limit 1;
    if found then
        perform fail('TD358', 'unit', wrong.name);
    end if;
    return null;
end
$$;
create or replace trigger forwarding_right after insert on forwarding
    referencing new table as changed_row for each statement execute function check_forwarding_right();
