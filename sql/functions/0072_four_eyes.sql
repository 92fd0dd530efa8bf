-- Whose step it is, and that nobody proposes, votes or decides on himself.

create or replace function refuse_own(kind recipient_kind, named text)
returns void language plpgsql as $$
begin
    perform fail(case kind when 'individual' then 'TD315' when 'household' then 'TD191' else 'TD192' end,
        'account', acting_account(), 'name', named);
end
$$;
comment on function refuse_own is 'Refuses what somebody does for himself, his household or the unit that he is the head of';
revoke execute on function refuse_own from public;

-- One check for all the steps of a statement. Some steps are the sender's; the others are those of the authority. Who
-- may approve or revoke, the functions that do it have seen (admit_nomination_event refuses it to all others).
drop trigger if exists nomination_event_award on nomination_event;
drop function if exists guard_award_step();
create or replace function check_step_right() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    own bigint[];
    step record;
begin
    perform require_sights(array(select e.nomination_id from new_event e where e.event not in ('award', 'revoke')));
    for step in
        select distinct x.role, answering_unit(x.letter, x.unit) as unit
        from (
            select distinct t.role,
                case when e.event in ('submit', 'edit', 'withdraw') then s.org_unit_id else s.addressed_to_id end as unit,
                case when e.event in ('return_from_above', 'decide_above', 'refuse_above') then (
                    select max(o.forwarding_id) from nomination_event o where o.nomination_id = e.nomination_id) end as letter
            from new_event e
            join nomination_transition t on t.from_state = e.from_state and t.event = e.event
            join nomination n on n.nomination_id = e.nomination_id
            join dossier s on s.dossier_id = n.dossier_id
            where e.event not in ('award', 'revoke')
        ) x
    loop
        if step.role = 'leader' then
            perform require_answerer(step.unit);
        else
            -- What the council says is recorded by the office.
            perform require_office(step.unit);
        end if;
    end loop;
    own := own_recipients();
    if cardinality(own) > 0 then
        select n.name, n.recipient_kind into step
        from new_event e join nomination n on n.nomination_id = e.nomination_id
        where n.recipient_id = any (own) and e.event <> 'withdraw'
        limit 1;
        if found then
            perform refuse_own(step.recipient_kind, step.name);
        end if;
    end if;
    return null;
end
$$;
create or replace trigger nomination_event_right after insert on nomination_event
    referencing new table as new_event for each statement execute function check_step_right();

create or replace function refuse_own_nomination() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    own bigint[] := own_recipients();
    names text[];
    proposed record;
begin
    if cardinality(own) > 0 then
        select c.name, c.recipient_kind into proposed from changed_row c where c.recipient_id = any (own) limit 1;
        if found then
            perform refuse_own(proposed.recipient_kind, proposed.name);
        end if;
    end if;
    if not is_maintainer() then
        -- Whoever else it is that is nominated, the name is what the certificate will bear.
        names := own_name_keys();
        select c.name, c.recipient_kind into proposed
        from changed_row c
        where is_own_name(c.name, names) and not is_namesake(c.recipient_id, c.name)
        limit 1;
        if found then
            perform refuse_own(proposed.recipient_kind, proposed.name);
        end if;
        perform refuse_own_words(array(
            select unnest(array[c.honorific, c.post, c.unit_name]::text[]) from changed_row c));
    end if;
    return null;
end
$$;
create or replace trigger nomination_own_added after insert on nomination
    referencing new table as changed_row for each statement execute function refuse_own_nomination();
create or replace trigger nomination_own_changed after update on nomination
    referencing new table as changed_row for each statement execute function refuse_own_nomination();

-- Votes are recorded by the office of the council. A member who is the nominee, under whatever entry, or whose household is
-- nominated has left the room: otherwise the ballot counts a vote on himself.
create or replace function check_ballot_right() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    own record;
    self bigint[];
begin
    perform require_sights(array(select b.nomination_id from changed_row b));
    perform require_office(u.org_unit_id)
    from (
        select distinct c.org_unit_id
        from changed_row b
        join meeting m on m.meeting_id = b.meeting_id
        join council c on c.council_id = m.council_id
    ) u;
    self := own_recipients();
    if cardinality(self) > 0 then
        select n.name, n.recipient_kind into own
        from changed_row b join nomination n on n.nomination_id = b.nomination_id
        where n.recipient_id = any (self)
        limit 1;
        if found then
            perform refuse_own(own.recipient_kind, own.name);
        end if;
    end if;
    select n.name into own
    from (select distinct b.meeting_id from changed_row b) held
    join meeting m on m.meeting_id = held.meeting_id
    join council_member c on c.council_id = m.council_id and c.recipient_id is not null
    cross join lateral member_recipients(c.recipient_id) x (recipient_id)
    join nomination n on n.recipient_id = x.recipient_id
    join changed_row b on b.nomination_id = n.nomination_id and b.meeting_id = m.meeting_id
    left join meeting_member a on a.meeting_id = m.meeting_id and a.council_member_id = c.council_member_id
    where (a.attendance <> 'absent' or a.attendance is null and c.in_force @> m.held_on and not exists (
            select from meeting_member x where x.meeting_id = m.meeting_id))
        and not exists (
            select from recusal r
            where r.council_member_id = c.council_member_id and r.nomination_id = b.nomination_id)
    limit 1;
    if found then
        perform fail('TD316', 'name', own.name);
    end if;
    return null;
end
$$;
create or replace trigger ballot_right after insert on ballot
    referencing new table as changed_row for each statement execute function check_ballot_right();

