-- Whose step it is, and that nobody proposes, votes or decides on himself.

-- An award comes from approve_decision alone, and its end from a revocation; both run as the owner.
create or replace function guard_award_step() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    if current_user <> 'thidua_owner' and exists (select from new_event e where e.event in ('award', 'revoke')) then
        perform fail('TD235');
    end if;
    return null;
end
$$;
create or replace trigger nomination_event_award after insert on nomination_event
    referencing new table as new_event for each statement execute function guard_award_step();

-- One check for all the steps of a statement. Some steps are the sender's; the others are those of the authority. Who
-- may approve or revoke, the functions that do it have seen.
create or replace function check_step_right() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    self bigint := (active_account()).recipient_id;
    step record;
begin
    perform require_sights(array(select e.nomination_id from new_event e where e.event not in ('award', 'revoke')));
    for step in
        select distinct t.role,
            case when e.event in ('submit', 'edit', 'withdraw') then s.org_unit_id else s.addressed_to_id end as unit
        from new_event e
        join nomination_transition t on t.from_state = e.from_state and t.event = e.event
        join nomination n on n.nomination_id = e.nomination_id
        join dossier s on s.dossier_id = n.dossier_id
        where e.event not in ('award', 'revoke')
    loop
        if step.role = 'leader' then
            perform require_leader(step.unit);
        else
            -- What the council says is recorded by the office.
            perform require_office(step.unit);
        end if;
    end loop;
    if self is not null then
        select n.name into step
        from new_event e join nomination n on n.nomination_id = e.nomination_id
        where n.recipient_id = self and e.event <> 'withdraw'
        limit 1;
        if found then
            perform fail('TD315', 'account', acting_account(), 'name', step.name);
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
    self bigint := (active_account()).recipient_id;
begin
    if self is not null and exists (select from changed_row c where c.recipient_id = self) then
        perform fail('TD315', 'account', acting_account(), 'name', (active_account()).full_name);
    end if;
    return null;
end
$$;
create or replace trigger nomination_own_added after insert on nomination
    referencing new table as changed_row for each statement execute function refuse_own_nomination();
create or replace trigger nomination_own_changed after update on nomination
    referencing new table as changed_row for each statement execute function refuse_own_nomination();

-- Votes are recorded by the office of the council. A member who is the nominee has left the room: otherwise the ballot
-- counts a vote on himself.
create or replace function check_ballot_right() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    own record;
begin
    perform require_sights(array(select b.nomination_id from changed_row b));
    perform require_office(u.org_unit_id)
    from (
        select distinct c.org_unit_id
        from changed_row b
        join meeting m on m.meeting_id = b.meeting_id
        join council c on c.council_id = m.council_id
    ) u;
    select n.name into own
    from changed_row b
    join nomination n on n.nomination_id = b.nomination_id
    join meeting m on m.meeting_id = b.meeting_id
    join council_member c on c.council_id = m.council_id and c.recipient_id = n.recipient_id
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

-- Whoever prepared a draft, in any step that is not a leader's, does not decide it; nor does a nominee.
create or replace function refuse_own_work(decided bigint)
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    who account := active_account();
    -- One who keeps the machine may act as everybody on it, which is told and not hindered; one who keeps accounts may
    -- not be both sides of a decision.
    through text := case when session_user <> acting_account() and not exists (
        select from pg_roles r where r.rolname = session_user and r.rolsuper) then session_user::text end;
    own record;
begin
    select n.name, coalesce(n.login, n.created_by) as maker into own
    from draft_line l join nomination n using (nomination_id)
    where l.decision_id = decided
        and (n.created_by = who.account_name or n.login = through or n.created_by = through)
    order by l.ordinal
    limit 1;
    if not found then
        select n.name, coalesce(e.login, e.account) as maker into own
        from draft_line l
        join nomination n using (nomination_id)
        join nomination_event e using (nomination_id)
        join nomination_transition t on t.from_state = e.from_state and t.event = e.event
        where l.decision_id = decided and t.role <> 'leader'
            and (e.account = who.account_name or e.login = through or e.account = through)
        order by l.ordinal
        limit 1;
    end if;
    if found then
        perform fail('TD314', 'account', who.account_name, 'name', own.name, 'maker', own.maker);
    end if;
    select n.name into own
    from draft_line l join nomination n using (nomination_id)
    where l.decision_id = decided and n.recipient_id = who.recipient_id
    limit 1;
    if found then
        perform fail('TD315', 'account', who.account_name, 'name', own.name);
    end if;
end
$$;
comment on function refuse_own_work is 'Four eyes: refuses an approval by who recorded, submitted, appraised or is nominated';
