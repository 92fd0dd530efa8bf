-- What a count comes to is computed here, whoever writes it: a council votes on what was sent to its authority, with as
-- many votes as it has voters, and its nominations go where the count says.

create or replace function is_council_of(seat bigint, authority bigint)
returns boolean language sql stable as $$
    select coalesce(seat = authority, false) or exists (
        select from unit_itself(authority) i where i.org_unit_id = seat)
$$;
comment on function is_council_of is 'Whether the council of a unit is that of an authority, also under another name that it has had';

create or replace function check_ballot() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    with added as materialized (
        select b.*, c.org_unit_id as council_unit, s.addressed_to_id, s.rule_set_code, n.award_kind_code, n.name, n.state,
            n.last_event_id, m.members_total, m.members_present, m.written_opinions,
            -- Nobody votes before the dossier is there: an earlier day does not bring an earlier rule.
            greatest(m.held_on, s.received_on) as day, c.council_id
        from changed_row b
        join meeting m on m.meeting_id = b.meeting_id
        join council c on c.council_id = m.council_id
        join nomination n on n.nomination_id = b.nomination_id
        join dossier s on s.dossier_id = n.dossier_id
    ), law as materialized (
        select g.meeting_id, g.rule_set_code, g.award_kind_code, t.percent, t.base,
            coalesce(r.recusal_adjusts_base, false) as adjusts, g.day, r.maximum_rounds, r.citation
        from (
            select distinct a.meeting_id, a.rule_set_code, a.award_kind_code, a.council_unit, a.day from added a) g
        left join lateral threshold_of(g.rule_set_code, g.award_kind_code, g.council_unit, g.day) t on true
        left join lateral council_rule_of(g.rule_set_code, g.council_unit, g.day) r on true
    ), seats as materialized (
        -- Of the fullest council of the unit: one without members of its own decides nothing alone.
        select x.council_id, x.day, max(x.seats) as seats
        from (
            select g.council_id, g.day, count(*) as seats
            from (select distinct a.council_id, a.council_unit, a.day from added a) g
            -- Also from before its unit got another name.
            cross join lateral unit_itself(g.council_unit) i
            join council o on o.org_unit_id = i.org_unit_id
            join council_member c on c.council_id = o.council_id and c.in_force @> g.day
            group by g.council_id, g.day, o.council_id) x
        group by x.council_id, x.day
    ), away as materialized (
        select g.meeting_id, r.nomination_id, r.voters, r.members
        from (select distinct a.meeting_id from added a) g cross join lateral recused_at(g.meeting_id) r
    ), seated as materialized (
        select x.meeting_id, count(*) as total, count(*) filter (where x.attendance = 'present') as present,
            count(*) filter (where x.attendance = 'written') as written
        from meeting_member x where x.meeting_id in (select a.meeting_id from added a)
        group by x.meeting_id
    ), judged as (
        select a.*, l.percent, l.base, coalesce(w.voters, 0) as away,
            greatest(0, a.members_present + a.written_opinions - coalesce(w.voters, 0)) as voters,
            a.members_total - case when l.adjusts then coalesce(w.members, 0) else 0 end as total,
            greatest(0, a.members_present + a.written_opinions
                - case when l.adjusts then coalesce(w.voters, 0) else 0 end) as counted,
            a.yes::bigint + a.no + a.blank as votes, s.total as listed, s.present as came, s.written as wrote,
            t.seats, l.maximum_rounds, l.citation, (
                select count(*) from nomination_event e
                where e.nomination_id = a.nomination_id and e.event in ('recommend', 'decline')) as answers
        from added a
        join law l on l.meeting_id = a.meeting_id and l.award_kind_code = a.award_kind_code
            and l.rule_set_code is not distinct from a.rule_set_code and l.day is not distinct from a.day
        left join seats t on t.council_id = a.council_id and t.day = a.day
        left join away w on w.meeting_id = a.meeting_id and w.nomination_id = a.nomination_id
        left join seated s on s.meeting_id = a.meeting_id
    ), found as (
        select j.*, case
            when not is_council_of(j.council_unit, j.addressed_to_id) then 'TD107'
            -- Without a day of receipt there is no law, and no threshold.
            when j.rule_set_code is null then 'TD186'
            when j.state <> 'received' and not exists (
                select from nomination_event e
                where e.nomination_event_id = j.last_event_id and e.event in ('recommend', 'decline')
                    and e.happened_at = now()) then 'TD241'
            when (j.listed, j.came, j.wrote) is distinct from (j.members_total, j.members_present, j.written_opinions)
                and j.listed is not null then 'TD294'
            when j.seats > j.members_total then 'TD167'
            when j.round > j.maximum_rounds then 'TD291'
            when j.votes <> coalesce(j.collected, j.voters) then 'TD242'
            when coalesce(j.issued, 0) > j.voters or coalesce(j.written, 0) > least(j.written_opinions, j.votes)
                then 'TD298'
            when j.recused <> j.away and j.base_total is not null
                or coalesce(j.base_total, j.total) <> j.total or coalesce(j.base_voters, j.counted) <> j.counted
                or (j.threshold_percent, j.threshold_base) is distinct from (j.percent, j.base)
                or j.recommended is distinct from
                    (j.yes > 0 and is_adopted(j.yes, j.percent, j.base, j.total, j.counted))
                or j.round <> 1 + coalesce((
                    select max(o.round) from ballot o
                    where o.nomination_id = j.nomination_id and o.ballot_id < j.ballot_id), 0)
                -- Another round is one after the answer of the round before.
                or j.round > j.answers + case when j.state = 'received' then 1 else 0 end then 'TD182'
            end as code
        from judged j
    )
    select f.* into wrong from found f where f.code is not null order by f.ballot_id limit 1;
    if found then
        if wrong.code = 'TD107' then
            perform fail('TD107', 'id', wrong.nomination_id::text);
        end if;
        perform fail(wrong.code, 'name', wrong.name, 'subject', case wrong.code
                when 'TD241' then wrong.name::text
                when 'TD298' then concat_ws(', ', wrong.issued, wrong.collected, wrong.valid)
                else wrong.votes::text end,
            'voters', coalesce(wrong.collected, wrong.voters)::text, 'value', wrong.members_total::text,
            'count', coalesce(wrong.seats, wrong.listed)::text, 'rounds', wrong.maximum_rounds::text, 'citation', wrong.citation);
    end if;
    return null;
end
$$;
create or replace trigger ballot_counted after insert on ballot
    referencing new table as changed_row for each statement execute function check_ballot();

-- Whoever does not vote is known before the vote, on nominations that his council votes on.
create or replace function check_recusal() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    perform require_office(u.org_unit_id)
    from (
        select distinct c.org_unit_id
        from changed_row r join council_member m using (council_member_id) join council c using (council_id)
    ) u;
    select x.code, x.nomination_id, x.name into wrong
    from (
        select r.nomination_id, n.name, case
            when not is_council_of(c.org_unit_id, s.addressed_to_id) then 'TD107'
            when n.state not in ('draft', 'submitted', 'returned', 'received', 'deferred', 'declined') then 'TD241'
            when r.is_nominee and m.recipient_id is distinct from n.recipient_id then 'TD183'
            end as code
        from changed_row r
        join council_member m using (council_member_id)
        join council c using (council_id)
        join nomination n using (nomination_id)
        join dossier s using (dossier_id)
    ) x
    where x.code is not null
    limit 1;
    if wrong.code = 'TD107' then
        perform fail('TD107', 'id', wrong.nomination_id::text);
    elsif wrong.code is not null then
        perform fail(wrong.code, 'name', wrong.name, 'subject', wrong.name);
    end if;
    -- Nobody chooses who votes on himself.
    perform refuse_self_edit(array(
        select n.recipient_id from changed_row r join nomination n using (nomination_id) where not r.is_nominee));
    return null;
end
$$;
create or replace trigger recusal_right after insert on recusal
    referencing new table as changed_row for each statement execute function check_recusal();

-- A nomination is recommended by a ballot recorded with the step, goes where its last count says, and another way only by
-- a correction of that count, in the same transaction. Who keeps the database loads years past, with what was said then.
create or replace function check_vote_step() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
    keeps constant boolean := is_maintainer();
begin
    select x.* into wrong
    from (
        select e.nomination_id, n.name, case
            when e.event = 'correct' then case when
                (last.corrected = (e.to_state = 'recommended') and last.corrected_at = now()) is not true then 'TD184' end
            when coalesce(last.corrected, last.recommended) <> (e.event = 'recommend') then 'TD184'
            when e.event = 'recommend' and (last.recorded_at = now()) is not true and not keeps then 'TD201'
            end as code
        from new_event e
        join nomination n using (nomination_id)
        left join lateral (
            select b.recommended, b.recorded_at, c.recommended as corrected, c.corrected_at
            from ballot b
            left join lateral (
                select x.recommended, x.corrected_at from ballot_correction x
                where x.ballot_id = b.ballot_id order by x.ballot_correction_id desc limit 1) c on true
            where b.nomination_id = e.nomination_id
            order by b.ballot_id desc
            limit 1) last on true
        where e.event in ('recommend', 'decline', 'correct')
    ) x
    where x.code is not null
    limit 1;
    if found then
        perform require_sight(wrong.nomination_id);
        perform fail(wrong.code, 'id', wrong.nomination_id::text, 'name', wrong.name);
    end if;
    return null;
end
$$;
create or replace trigger nomination_event_vote after insert on nomination_event
    referencing new table as new_event for each statement execute function check_vote_step();
