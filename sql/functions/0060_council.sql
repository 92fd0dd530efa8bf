-- Councils: the rule that applies, and what a vote must respect whoever records it.

create or replace function recused_at(held bigint)
returns table (nomination_id bigint, voters integer, members integer) language sql stable as $$
    select r.nomination_id, (count(*) filter (where a.attendance is distinct from 'absent'))::integer,
        count(*)::integer
    from meeting m
    join council_member c using (council_id)
    join recusal r using (council_member_id)
    left join meeting_member a on a.meeting_id = m.meeting_id and a.council_member_id = c.council_member_id
    where m.meeting_id = held and (a.council_member_id is not null or (
        c.in_force @> m.held_on and not exists (select from meeting_member x where x.meeting_id = held)))
    group by r.nomination_id
$$;
comment on function recused_at is
    'Recused members by nomination: those who would have voted, and all; without a list of attendance every member in office came';

create or replace view ballot_count as
select b.ballot_id, b.meeting_id, b.nomination_id, b.round, b.recused, b.written,
    coalesce(c.yes, b.yes) as yes, coalesce(c.no, b.no) as no, coalesce(c.blank, b.blank) as blank,
    case when c.ballot_id is null then b.issued else c.issued end as issued,
    case when c.ballot_id is null then b.collected else c.collected end as collected,
    case when c.ballot_id is null then b.valid else c.valid end as valid,
    coalesce(b.base_total, m.members_total) as base_total,
    coalesce(b.base_voters, m.members_present + m.written_opinions) as base_voters,
    b.threshold_percent, b.threshold_base, b.threshold_citation,
    coalesce(c.recommended, b.recommended) as recommended, c.reason as correction
from ballot b
join meeting m using (meeting_id)
left join lateral (
    select x.* from ballot_correction x
    where x.ballot_id = b.ballot_id order by x.ballot_correction_id desc limit 1) c on true;
comment on view ballot_count is 'Every ballot as it stands: with its last correction, and the numbers of which shares are taken';

-- A council without its quorum cannot vote.
create or replace function require_quorum() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    short record;
begin
    select m.members_present, m.members_total, r.quorum_numerator, r.quorum_denominator, r.citation,
        case r.quorum_counts when 'present' then m.members_present
            else m.members_present + m.written_opinions end as counted
    into short
    from (
        select distinct c.meeting_id, s.rule_set_code, s.received_on
        from changed_row c join nomination n using (nomination_id) join dossier s using (dossier_id)
    ) v
    join meeting m using (meeting_id)
    join council using (council_id)
    cross join lateral council_rule_of(v.rule_set_code, council.org_unit_id, greatest(m.held_on, v.received_on)) r
    where case r.quorum_counts when 'present' then m.members_present
            else m.members_present + m.written_opinions end * r.quorum_denominator
        < r.quorum_numerator * m.members_total
    limit 1;
    if found then
        perform fail('TD290', 'present', short.counted::text, 'members', short.members_total::text,
            'quorum', short.quorum_numerator || '/' || short.quorum_denominator, 'citation', short.citation);
    end if;
    return null;
end
$$;
create or replace trigger ballot_has_quorum after insert on ballot
    referencing new table as changed_row for each statement execute function require_quorum();

-- A further round is one more than those before; a rule may limit them.
create or replace function limit_rounds() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    voted record;
begin
    select n.name, r.maximum_rounds, r.citation,
        (select count(*) from ballot b where b.nomination_id = n.nomination_id) as rounds
    into voted
    from nomination n join dossier s using (dossier_id)
    -- The rule of the last round: the day of the next is not known yet.
    cross join lateral (
        select max(m.held_on) as held_on from ballot b join meeting m using (meeting_id)
        where b.nomination_id = n.nomination_id) last
    cross join lateral council_rule_of(s.rule_set_code, s.addressed_to_id, greatest(last.held_on, s.received_on)) r
    where n.nomination_id = new.nomination_id;
    if voted.rounds >= voted.maximum_rounds then
        perform require_sight(new.nomination_id);
        perform fail('TD291', 'name', voted.name, 'rounds', voted.rounds::text, 'citation', voted.citation);
    end if;
    return new;
end
$$;
create or replace trigger nomination_event_round before insert on nomination_event
    for each row when (new.event = 'vote_again') execute function limit_rounds();

-- Who sat is settled before the vote.
create or replace function guard_meeting_member() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    stranger bigint;
begin
    select c.council_member_id into stranger
    from changed_row c join council_member x using (council_member_id) join meeting m using (meeting_id)
    where x.council_id <> m.council_id
    limit 1;
    if found then
        perform fail('TD293', 'member', stranger::text);
    end if;
    -- A list and a vote wait for each other, so that the later one sees the earlier: a ballot holds the key of its meeting.
    perform from meeting m where m.meeting_id in (select c.meeting_id from changed_row c) order by m.meeting_id for update;
    if exists (select from changed_row c join ballot b using (meeting_id)) then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return null;
end
$$;
create or replace trigger meeting_member_added after insert on meeting_member
    referencing new table as changed_row for each statement execute function guard_meeting_member();
create or replace trigger meeting_member_fixed before update or delete or truncate on meeting_member
    for each statement execute function refuse_change();
create or replace trigger recusal_fixed before update or delete or truncate on recusal
    for each statement execute function refuse_change();
create or replace trigger ballot_correction_fixed before update or delete or truncate on ballot_correction
    for each statement execute function refuse_change();
create or replace trigger council_member_relabelled before update on council_member
    for each row when (new.recipient_id is not distinct from old.recipient_id) execute function refuse_relabelling();

-- Nor does a seat end before a vote at which it was there.
create or replace function guard_seat() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    met record;
begin
    select m.held_on into met
    from meeting m
    where m.council_id = old.council_id and old.in_force @> m.held_on and not new.in_force @> m.held_on
        and exists (select from ballot b where b.meeting_id = m.meeting_id)
        and not exists (
            select from meeting_member a
            where a.meeting_id = m.meeting_id and a.council_member_id = old.council_member_id and a.attendance = 'absent')
    order by m.held_on desc
    limit 1;
    if found then
        perform fail('TD610', 'name', old.name, 'date', to_char(met.held_on, 'DD/MM/YYYY'));
    end if;
    return new;
end
$$;
comment on function guard_seat is 'Refuses to end a seat on a council before a meeting that has voted with it';
create or replace trigger council_member_seated before update of in_force on council_member
    for each row when (new.in_force is distinct from old.in_force) execute function guard_seat();

-- Its name comes before that of the guard, which lets nothing else through.
create or replace function note_ended_seat() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.ended_by := acting_account();
    new.ended_login := nullif(acting_login(), acting_account());
    return new;
end
$$;
comment on function note_ended_seat is 'Keeps who ended a seat on a council';
create or replace trigger council_member_ended before update on council_member
    for each row when (upper_inf(old.in_force) and not upper_inf(new.in_force)) execute function note_ended_seat();
create or replace trigger council_member_relinked after update on council_member
    for each row when (new.recipient_id is distinct from old.recipient_id) execute function refuse_all_but_relinking();

create or replace function recuse_member(member bigint, nominated bigint, why text)
returns void language plpgsql set search_path = public, pg_temp as $$
declare
    present record;
begin
    perform require_given('member', member::text, 'nomination', nominated::text, 'reason', why);
    perform from council_member c where c.council_member_id = member;
    if not found then
        perform fail('TD293', 'member', member::text);
    end if;
    select n.name, n.state into present from nomination n where n.nomination_id = nominated for share;
    if not found then
        perform fail('TD107', 'id', nominated::text);
    elsif present.state not in ('draft', 'submitted', 'returned', 'received', 'deferred', 'declined') then
        perform fail('TD241', 'subject', present.name);
    end if;
    insert into recusal (council_member_id, nomination_id, is_nominee, reason) values (member, nominated, false, why);
end
$$;
comment on function recuse_member is 'Records that a member will not vote on a nomination that has still to be voted on';

create or replace function correct_ballot(
    corrected bigint, new_yes integer, new_no integer, new_blank integer,
    new_issued integer, new_collected integer, new_valid integer, why text)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
    council record;
    present record;
    voters integer;
    outcome boolean;
begin
    perform require_given('ballot', corrected::text, 'yes', new_yes::text, 'no', new_no::text, 'blank', new_blank::text,
        'reason', why);
    select o.org_unit_id, n.recipient_id into council
    from ballot b
    join meeting m using (meeting_id)
    join council o using (council_id)
    join nomination n using (nomination_id)
    where b.ballot_id = corrected;
    -- Another council's count is as if there were none.
    if not found or not (is_maintainer() or works_for(council.org_unit_id)) then
        perform fail('TD297', 'ballot', corrected::text);
    end if;
    perform require_office(council.org_unit_id);
    perform refuse_self_edit(array[council.recipient_id]);
    select c.*, n.name, n.state, d.number, d.symbol, d.decision_id into present
    from ballot_count c
    join nomination n using (nomination_id)
    left join draft_line l using (nomination_id)
    left join award a using (nomination_id)
    left join decision d on d.decision_id = coalesce(a.decision_id, l.decision_id)
    where c.ballot_id = corrected
    for update of n;
    if present.decision_id is not null or present.state not in ('recommended', 'declined')
        or exists (
            select from ballot b where b.nomination_id = present.nomination_id and b.ballot_id > corrected)
    then
        perform fail('TD292', 'name', present.name, 'state', present.state, 'decision',
            coalesce(paper_number(present.number, present.symbol), present.decision_id::text, '–'));
    end if;
    select m.members_present + m.written_opinions - present.recused into voters
    from meeting m where m.meeting_id = present.meeting_id;
    if least(new_yes, new_no, new_blank) < 0
        or new_yes::bigint + new_no + new_blank <> coalesce(new_collected, voters)
    then
        perform fail('TD242', 'subject', (new_yes::bigint + new_no + new_blank)::text,
            'voters', coalesce(new_collected, voters)::text);
    elsif num_nulls(new_issued, new_collected, new_valid) not in (0, 3) or not coalesce(
        new_collected between 0 and new_issued and new_issued <= voters
            and new_valid between new_yes + new_no and new_collected, true)
    then
        perform fail('TD298', 'subject', concat_ws(', ', new_issued, new_collected, new_valid),
            'voters', voters::text);
    end if;
    outcome := new_yes > 0 and is_adopted(new_yes, present.threshold_percent, present.threshold_base,
        present.base_total, present.base_voters);
    insert into ballot_correction (ballot_id, yes, no, blank, issued, collected, valid, recommended, reason)
    values (corrected, new_yes, new_no, new_blank, new_issued, new_collected, new_valid, outcome, why);
    if outcome <> (present.state = 'recommended') then
        insert into nomination_event (nomination_id, event, reason)
        values (present.nomination_id, 'correct', why);
    end if;
    return outcome;
end
$$;
comment on function correct_ballot is
    'Enters other numbers for the last ballot on a nomination that no decision holds, and gives the outcome';
revoke execute on function correct_ballot from public;
grant execute on function correct_ballot to thidua_office;
