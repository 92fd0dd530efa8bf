-- Guards that hold whoever writes, also somebody with psql.

-- Refuses any change of rows that are history.
create or replace function refuse_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform fail('TD230', 'table', tg_table_name);
    return null;
end
$$;

-- The entry of the register that history points at is no part of its wording: when two entries turn out to be one person,
-- the link follows, and back again when that was a mistake. Nothing else of the row may change with it.
create or replace function is_relinking(old_id bigint, new_id bigint)
returns boolean language plpgsql stable as $$
begin
    return exists (
        select from recipient_merge m
        where m.undone_at is null and (m.gone_id, m.kept_id) in ((old_id, new_id), (new_id, old_id)));
end
$$;
comment on function is_relinking is 'Whether a link may go from one entry to the other, because a merger of both stands';

-- After the update, when generated columns have their values, too.
create or replace function refuse_all_but_relinking() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not is_relinking(old.recipient_id, new.recipient_id)
        or (to_jsonb(new) - 'recipient_id') is distinct from (to_jsonb(old) - 'recipient_id')
    then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return new;
end
$$;
create or replace trigger award_fixed after update on award
    for each row execute function refuse_all_but_relinking();

create or replace trigger nomination_event_fixed before update or delete or truncate on nomination_event
    for each statement execute function refuse_change();
create or replace trigger ballot_fixed before update or delete or truncate on ballot
    for each statement execute function refuse_change();
create or replace trigger award_kept before delete or truncate on award
    for each statement execute function refuse_change();
create or replace trigger certificate_kept before delete or truncate on certificate
    for each statement execute function refuse_change();

-- A law row may be closed, never re-labelled: history would change its meaning.
create or replace function refuse_relabelling() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    -- The end, and who entered it, which no account writes itself.
    ended constant text[] := array['in_force', 'ended_by', 'ended_login'];
begin
    if lower(new.in_force) is distinct from lower(old.in_force)
        or (to_jsonb(new) - ended) is distinct from (to_jsonb(old) - ended)
        or not (upper_inf(old.in_force) or new.in_force = old.in_force)
    then
        perform fail('TD231', 'table', tg_table_name);
    end if;
    return new;
end
$$;
create or replace trigger award_kind_relabelled before update on award_kind
    for each row execute function refuse_relabelling();
create or replace trigger base_salary_relabelled before update on base_salary
    for each row execute function refuse_relabelling();

-- A numbered decision never changes.
create or replace function guard_decision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'TRUNCATE' then
        perform fail('TD230', 'table', tg_table_name);
    elsif old.state = 'issued' then
        perform fail('TD232', 'decision', paper_number(old.number, old.symbol));
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create or replace trigger decision_fixed before update or delete on decision
    for each row execute function guard_decision();
create or replace trigger decision_kept before truncate on decision
    for each statement execute function guard_decision();

-- What hangs on an issued decision is as fixed as the decision: its lines, dossiers and bases.
create or replace function guard_issued_decision() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    issued record;
begin
    select d.number, d.symbol into issued
    from changed_row c join decision d using (decision_id)
    where d.state = 'issued'
    limit 1;
    if found then
        perform fail('TD232', 'decision', paper_number(issued.number, issued.symbol));
    end if;
    return null;
end
$$;
create or replace trigger award_added after insert on award
    referencing new table as changed_row for each statement execute function guard_issued_decision();
create or replace trigger decision_dossier_added after insert on decision_dossier
    referencing new table as changed_row for each statement execute function guard_issued_decision();
create or replace trigger decision_dossier_removed after delete on decision_dossier
    referencing old table as changed_row for each statement execute function guard_issued_decision();
create or replace trigger decision_basis_added after insert on decision_basis
    referencing new table as changed_row for each statement execute function guard_issued_decision();
create or replace trigger decision_basis_removed after delete on decision_basis
    referencing old table as changed_row for each statement execute function guard_issued_decision();
create or replace trigger decision_dossier_fixed before update or truncate on decision_dossier
    for each statement execute function refuse_change();
create or replace trigger decision_basis_fixed before update or truncate on decision_basis
    for each statement execute function refuse_change();

-- Editing a line of a draft makes it another draft: what a leader has read is no longer what would be approved.
create or replace function count_draft_version() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update decision d set version = version + 1
    where d.decision_id in (select c.decision_id from changed_row c);
    return null;
end
$$;
create or replace trigger draft_line_edited after update on draft_line
    referencing new table as changed_row for each statement execute function count_draft_version();

-- A dossier is fixed once a decision has answered it, a meeting once it has voted.
create or replace function guard_dossier() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    issued record;
begin
    select d.number, d.symbol into issued
    from decision_dossier dd join decision d using (decision_id)
    where dd.dossier_id = old.dossier_id and d.state = 'issued'
    limit 1;
    if found then
        perform fail('TD232', 'decision', paper_number(issued.number, issued.symbol));
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create or replace trigger dossier_fixed before update or delete on dossier
    for each row execute function guard_dossier();

create or replace function guard_meeting() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (select from ballot b where b.meeting_id = old.meeting_id)
        and (tg_op = 'DELETE' or not is_mended(null, old.meeting_id, 'held_on', (to_jsonb(new) ->> 'held_on')::date)
            or (to_jsonb(new) - 'held_on') is distinct from (to_jsonb(old) - 'held_on'))
    then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return case tg_op when 'DELETE' then old else new end;
end
$$;
create or replace trigger meeting_fixed before update or delete on meeting
    for each row execute function guard_meeting();

-- The codes of a file's nominations are checked as one set: a foreign key would ask a million times for eighty rows.
-- A code that is there stays there, so that nothing can be pulled away from under a nomination.
create or replace function require_award_code() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    unknown text;
begin
    select c.award_kind_code into unknown
    from (select distinct n.award_kind_code from changed_row n) c
    where not exists (select from award_code a where a.award_kind_code = c.award_kind_code)
    limit 1;
    if found then
        perform fail('TD109', 'code', unknown);
    end if;
    return null;
end
$$;
create or replace trigger nomination_award_code_added after insert on nomination
    referencing new table as changed_row for each statement execute function require_award_code();
create or replace trigger nomination_award_code_changed after update on nomination
    referencing new table as changed_row for each statement execute function require_award_code();
create or replace trigger award_code_kept before update or delete or truncate on award_code
    for each statement execute function refuse_change();
