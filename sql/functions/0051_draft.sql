-- Drafts: what changed in them, lines taken out, drafts given up.

-- Lines that come, go or are reworded are noted with the step that was the reason. The lines of the first making are no
-- change, nor is their end when the decision is issued.
create or replace function note_draft_change() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        insert into draft_change (decision_id, version, nomination_id, name, change, nomination_event_id)
        select c.decision_id, d.version, c.nomination_id, c.name, 'added', n.last_event_id
        from changed_row c
        join (
            select x.decision_id, count(*) as lines from changed_row x group by x.decision_id
        ) made using (decision_id)
        join decision d using (decision_id)
        join nomination n using (nomination_id)
        where (select count(*) from draft_line l where l.decision_id = made.decision_id) > made.lines
            or exists (
                select from draft_change x where x.decision_id = d.decision_id and x.version = d.version)
        order by c.ordinal;
    elsif tg_op = 'DELETE' then
        insert into draft_change (decision_id, version, nomination_id, name, change, nomination_event_id)
        select c.decision_id, d.version, c.nomination_id, c.name, 'removed', n.last_event_id
        from changed_row c
        join decision d using (decision_id)
        join nomination n using (nomination_id)
        where not exists (select from award a where a.decision_id = c.decision_id)
        order by c.ordinal;
    else
        insert into draft_change (decision_id, version, nomination_id, name, change, field, before, after)
        select c.decision_id, d.version, c.nomination_id, o.name, 'reworded', f.field, f.before, f.after
        from changed_row c
        join former_row o using (decision_id, nomination_id)
        join decision d using (decision_id)
        cross join lateral (values
            (1, 'honorific', o.honorific, c.honorific), (2, 'name', o.name, c.name), (3, 'post', o.post, c.post),
            (4, 'unit_name', o.unit_name, c.unit_name), (5, 'achievement', o.achievement, c.achievement)
        ) f (place, field, before, after)
        where f.before is distinct from f.after
        order by c.ordinal, f.place;
    end if;
    return null;
end
$$;
create or replace trigger draft_line_change_added after insert on draft_line
    referencing new table as changed_row for each statement execute function note_draft_change();
create or replace trigger draft_line_change_removed after delete on draft_line
    referencing old table as changed_row for each statement execute function note_draft_change();
-- By its name it comes before the trigger that counts the version: a change is noted under the version that it changed.
create or replace trigger draft_line_change_reworded after update on draft_line
    referencing old table as former_row new table as changed_row
    for each statement execute function note_draft_change();
create or replace trigger draft_change_fixed before update or truncate on draft_change
    for each statement execute function refuse_change();
-- Once the decision is issued, what happened to its draft is told to an end.
create or replace trigger draft_change_added after insert on draft_change
    referencing new table as changed_row for each statement execute function guard_issued_decision();
create or replace trigger draft_change_removed after delete on draft_change
    referencing old table as changed_row for each statement execute function guard_issued_decision();

-- Locks a draft for who may change it, and refuses one that was issued or has changed since it was read.
drop function if exists lock_draft(bigint, integer);
create or replace function lock_draft(drafted bigint, read_version integer, by_leader boolean)
returns void language plpgsql as $$
declare
    present decision;
begin
    select d.* into present from decision d where d.decision_id = drafted for update;
    if not found then
        perform fail('TD104', 'decision', drafted::text);
    end if;
    -- Who it is comes first: others are told nothing of it.
    if by_leader then
        perform require_answerer(present.org_unit_id);
    else
        perform require_office(present.org_unit_id);
    end if;
    if present.state = 'issued' then
        perform fail('TD232', 'decision', paper_number(present.number, present.symbol));
    elsif present.version is distinct from read_version then
        perform fail('TD228', 'read', read_version::text, 'present', present.version::text);
    end if;
end
$$;

create or replace function omit_draft_lines(
    drafted bigint, read_version integer, nominated bigint[], step text, why text)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
    missing bigint;
    lines integer;
begin
    perform require_given('decision', drafted::text, 'version', read_version::text, 'nominations', nominated::text,
        'step', step, 'reason', why);
    if (step in ('defer', 'refuse')) is not true then
        perform fail('TD110', 'value', step, 'field', 'step', 'expected', 'defer, refuse');
    end if;
    perform require_decision_sight(drafted);
    perform lock_draft(drafted, read_version, true);
    nominated := array_remove(nominated, null);
    select w.nomination_id into missing
    from unnest(nominated) w (nomination_id)
    where not exists (
        select from draft_line l where l.decision_id = drafted and l.nomination_id = w.nomination_id)
    limit 1;
    if found then
        perform fail('TD360', 'id', missing::text, 'decision', drafted::text);
    elsif not exists (
        select from draft_line l where l.decision_id = drafted and l.nomination_id <> all (nominated))
    then
        perform fail('TD361', 'decision', drafted::text);
    end if;
    insert into nomination_event (nomination_id, event, reason)
    select distinct w.nomination_id, step, why from unnest(nominated) w (nomination_id) order by w.nomination_id;
    delete from draft_line l where l.decision_id = drafted and l.nomination_id = any (nominated);
    get diagnostics lines = row_count;
    -- Numbers without a gap: they become the golden book's. Lines that move make another version; if none does, this does.
    update draft_line l set ordinal = x.ordinal
    from (
        select o.nomination_id, row_number() over (order by o.ordinal) as ordinal
        from draft_line o where o.decision_id = drafted
    ) x
    where l.decision_id = drafted and l.nomination_id = x.nomination_id and l.ordinal <> x.ordinal;
    if not found then
        update decision set version = version + 1 where decision_id = drafted;
    end if;
    return lines;
end
$$;
comment on function omit_draft_lines is
    'Takes lines out of a draft by deferring or refusing their nominations; the other lines stay as they are';

create or replace function discard_draft(drafted bigint, read_version integer)
returns integer language plpgsql security definer set search_path = public, pg_temp as $$
declare
    lines integer;
begin
    perform require_given('decision', drafted::text, 'version', read_version::text);
    perform require_decision_sight(drafted);
    perform lock_draft(drafted, read_version, false);
    delete from draft_line where decision_id = drafted;
    get diagnostics lines = row_count;
    delete from decision_dossier where decision_id = drafted;
    delete from decision where decision_id = drafted;
    return lines;
end
$$;
comment on function discard_draft is
    'Gives a draft up: its nominations stay recommended, and their dossiers are free for another draft';

revoke execute on function lock_draft, omit_draft_lines, discard_draft from public;
grant execute on function omit_draft_lines to thidua_leader;
grant execute on function discard_draft to thidua_office;
