-- What came after a decision is as fixed as the decision itself; also for the owner of the tables.

create or replace trigger amendment_fixed before update or delete or truncate on amendment
    for each statement execute function refuse_change();
create or replace trigger amendment_line_fixed before update or delete or truncate on amendment_line
    for each statement execute function refuse_change();
create or replace trigger revoked_award_fixed before update or delete or truncate on revoked_award
    for each statement execute function refuse_change();
create or replace trigger dependent_nomination_fixed before update or delete or truncate on dependent_nomination
    for each statement execute function refuse_change();
create or replace trigger recovery_fixed before update or delete or truncate on recovery
    for each statement execute function refuse_change();
create or replace trigger issued_number_fixed before update or delete or truncate on issued_number
    for each statement execute function refuse_change();
create or replace trigger approval_reason_fixed before update or delete or truncate on approval_reason
    for each statement execute function refuse_change();
-- It is written with what it is the reason of, before that is issued.
create or replace trigger approval_reason_added after insert on approval_reason
    referencing new table as changed_row for each statement execute function guard_issued_decision();
create or replace trigger day_correction_fixed before update or delete or truncate on day_correction
    for each statement execute function refuse_change();
create or replace trigger decision_batch_fixed before update or delete or truncate on decision_batch
    for each statement execute function refuse_change();

-- Lines are written before their paper, in one transaction: none joins a paper that is there already.
create or replace function guard_amendment_line() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from changed_row c join amendment a using (amendment_id)) then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return null;
end
$$;
create or replace trigger amendment_line_added after insert on amendment_line
    referencing new table as changed_row for each statement execute function guard_amendment_line();
create or replace trigger revoked_award_added after insert on revoked_award
    referencing new table as changed_row for each statement execute function guard_amendment_line();
create or replace trigger dependent_nomination_added after insert on dependent_nomination
    referencing new table as changed_row for each statement execute function guard_amendment_line();

-- A paper is about lines of its own decision, and about one at least.
create or replace function check_amendment() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    lines integer;
    foreign_lines integer;
begin
    select count(*), count(*) filter (where a.decision_id <> new.decision_id) into lines, foreign_lines
    from (
        select l.award_id from amendment_line l where l.amendment_id = new.amendment_id
        union all
        select v.award_id from revoked_award v where v.amendment_id = new.amendment_id
    ) x
    join award a using (award_id);
    if lines = 0 or foreign_lines > 0 then
        perform fail('TD370', 'decision', new.decision_id::text);
    end if;
    return null;
end
$$;
create or replace trigger amendment_checked after insert on amendment
    for each row execute function check_amendment();

-- Every numbered paper of an authority takes a number of its series; the second to want it waits, and is refused.
create or replace function take_issued_number() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into issued_number (org_unit_id, symbol, year, number)
    values (new.org_unit_id, new.symbol, new.year, new.number)
    on conflict do nothing;
    if not found then
        perform fail('TD233', 'decision', paper_number(new.number, new.symbol), 'year', new.year::text);
    end if;
    return null;
end
$$;
create or replace trigger decision_issued after update on decision
    for each row when (old.state = 'draft' and new.state = 'issued' and new.org_unit_id is not null)
    execute function take_issued_number();
create or replace trigger decision_added_issued after insert on decision
    for each row when (new.state = 'issued' and new.org_unit_id is not null)
    execute function take_issued_number();
create or replace trigger amendment_issued after insert on amendment
    for each row when (new.org_unit_id is not null) execute function take_issued_number();

-- A certificate is voided once; nothing else about it changes.
create or replace function guard_certificate() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if old.voided_at is not null or new.voided_at is null
        or (new.award_id, new.copy) is distinct from (old.award_id, old.copy)
    then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return new;
end
$$;
create or replace trigger certificate_fixed before update on certificate
    for each row execute function guard_certificate();

-- An award that is revoked, or that somebody else decided, has no certificate of ours.
create or replace function guard_certificate_award() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    select a.ordinal, a.name into wrong
    from changed_row c
    join award a using (award_id)
    left join decision d using (decision_id)
    where d.origin = 'external' or exists (select from revoked_award v where v.award_id = a.award_id)
    limit 1;
    if found then
        perform fail('TD371', 'ordinal', wrong.ordinal::text, 'name', wrong.name);
    end if;
    return null;
end
$$;
create or replace trigger certificate_added after insert on certificate
    referencing new table as changed_row for each statement execute function guard_certificate_award();

-- One achievement is rewarded once among the awards that stand. Recipients are locked, so that of two decisions the
-- second sees the first.
create or replace function keep_achievement_once() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    other record;
begin
    if not exists (select from changed_row c where c.achievement_key is not null) then
        return null;
    end if;
    perform hold_recipients(array(select c.recipient_id from changed_row c where c.achievement_key is not null));
    select c.ordinal, c.name, d.number, d.symbol into other
    from changed_row c
    join standing_award a on a.recipient_id = c.recipient_id and a.achievement_key = c.achievement_key
        and a.award_id <> c.award_id
    left join decision d on d.decision_id = a.decision_id
    limit 1;
    if found then
        perform fail('TD296', 'ordinal', other.ordinal::text, 'name', other.name,
            'subject', coalesce(paper_number(other.number, other.symbol), '…'));
    end if;
    return null;
end
$$;
-- After award_recorded_line, which asks whose line it is: a stranger's recipient is not locked.
drop trigger if exists award_achievement_once on award;
create or replace trigger award_rewarded_once after insert on award
    referencing new table as changed_row for each statement execute function keep_achievement_once();
