-- A pending matter defers (Decree 152/2025/NĐ-CP Art 4(4)): no vote, no draft, no signature until it is closed.

-- On a day of the past also what was pending then. Whether, not why: the account may see no more of the recipient.
create or replace function matters_pending(asked bigint[], day date)
returns setof bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    today constant date := register_today();
    sees_all constant boolean := is_maintainer() or account_sees_all();
    units constant bigint[] := account_units();
begin
    perform require_given('nominations', asked::text);
    -- Who may not know of matters is told nothing; he takes no step either.
    if not reads_matters() then
        return;
    end if;
    return query
    select n.nomination_id
    from seen_nominations(asked) a (nomination_id)
    join nomination n using (nomination_id)
    join recipient r on r.recipient_id = n.recipient_id
    where exists (
        select from matter m
        where m.recipient_id = n.recipient_id and m.opened_on <= greatest(day, today)
            -- Of somebody out of reach nobody finds the days of a matter by trying: told is what is open today.
            and (m.closed_on is null or m.opened_on <= day and m.closed_on > day
                and (sees_all or r.org_unit_id = any (units))));
end
$$;
comment on function matters_pending is 'Those of some nominations whose recipients have a matter that is not closed, or was not on a day';

-- By an earlier date somebody would get an award whom a matter has since found guilty.
create or replace function found_guilty_since(asked bigint[], day date)
returns setof bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    sees_all constant boolean := is_maintainer() or account_sees_all();
    units constant bigint[] := account_units();
begin
    perform require_given('nominations', asked::text);
    if day is null or not reads_matters() then
        return;
    end if;
    return query
    select n.nomination_id
    from seen_nominations(asked) a (nomination_id)
    join nomination n using (nomination_id)
    join recipient r on r.recipient_id = n.recipient_id
    where (sees_all or r.org_unit_id = any (units)) and exists (
        select from matter m
        where m.recipient_id = n.recipient_id and m.outcome = 'violation' and m.closed_on > day
            and (m.counts_again_on is null or m.counts_again_on > register_today()));
end
$$;
comment on function found_guilty_since is
    'Those of some nominations whose recipients have been found guilty of something after a day, and have not been cleared by now';
revoke execute on function found_guilty_since from public;
grant execute on function found_guilty_since to thidua_viewer;

create or replace function refuse_pending_step() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    select n.ordinal, n.name, n.dossier_id into wrong
    from matters_pending(array(
        select e.nomination_id from new_event e where e.event in ('recommend', 'decline', 'forward')), null) p (nomination_id)
    join nomination n using (nomination_id)
    order by n.dossier_id, n.ordinal
    limit 1;
    if found then
        perform fail('TD267', 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', wrong.dossier_id::text);
    end if;
    return null;
end
$$;
create or replace trigger nomination_event_pending after insert on nomination_event
    referencing new table as new_event for each statement execute function refuse_pending_step();

-- A letter to the authority above, and its answer, make an award as a draft does: nobody gets a title twice, nor when he is dead. A
-- council is told of what somebody has got since he was nominated.
create or replace function refuse_barred_step() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    -- Of two at once the second sees the first.
    perform hold_recipients(array(
        select n.recipient_id from new_event e join nomination n using (nomination_id) where e.event in ('forward', 'decide_above')));
    select x.code, n.ordinal, n.name, x.subject into wrong
    from (
        select c.nomination_id, case when e.event <> 'decide_above' then c.code when c.code = 'TD248' then 'TD555' when c.code = 'TD249' then 'TD619' else c.code end,
            c.subject
        from award_conflicts(array(
            select e.nomination_id from new_event e where e.event in ('recommend', 'forward', 'decide_above'))) c
        join new_event e using (nomination_id)
        -- Two proposals may both be voted on, and one be answered; which one goes on is for who decides.
        -- As of a draft, the reason of the step answers what is asked.
        where (c.code = 'TD248' or c.code = 'TD249' and e.event <> 'recommend' or c.code = 'TD247' and e.event = 'forward'
                or c.code in ('TD250', 'TD540') and e.event <> 'recommend' and e.reason is null)
            -- What was decided above is a fact: the paper that tells of it may be here already; of another one a reason is given.
            and (e.event <> 'decide_above' or e.reason is null and not exists (
                select from nomination n
                join award s on s.recipient_id = n.recipient_id and s.achievement_year = n.achievement_year
                join award_kind k on k.award_kind_id = s.award_kind_id and k.award_kind_code = n.award_kind_code
                join decision d using (decision_id)
                where n.nomination_id = c.nomination_id and is_same_paper(d.number, d.symbol, d.decided_on, e.outcome_paper, e.outcome_on)
                    and not exists (select from revoked_award v where v.award_id = s.award_id)))
        union all
        select d.nomination_id, case when g.is_answer then 'TD568' else d.code end, d.subject
        from (
            select coalesce(f.forwarded_on, e.outcome_on) as day, e.event = 'decide_above' as is_answer, array_agg(e.nomination_id) as nominations
            from new_event e left join forwarding f using (forwarding_id)
            where e.event = 'forward' or e.event = 'decide_above' and e.reason is null
            group by 1, 2
        ) g
        cross join lateral death_findings(g.nominations, g.day) d
        union all
        select q.nomination_id, q.code, q.subject
        -- All are asked about, so that of two that may be one the second tells of the first.
        from award_questions(array(select e.nomination_id from new_event e where e.event in ('forward', 'decide_above'))) q
        join new_event e on e.nomination_id = q.nomination_id and e.reason is null
        union all
        -- A draft waits for the end of a matter; what is decided is a fact, and whoever enters it says why it could be.
        select p.nomination_id, 'TD125', ''
        from matters_pending(array(
            select e.nomination_id from new_event e where e.event = 'decide_above' and e.reason is null and not is_maintainer()), null) p (nomination_id)
    ) x
    join nomination n using (nomination_id)
    order by n.dossier_id, n.ordinal, x.code
    limit 1;
    if found then
        perform fail(wrong.code, 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', wrong.subject);
    end if;
    -- What the leader who proposes says of two cards is not asked again; an answer is entered by offices.
    perform note_apart((
        select array_agg(p.id order by q.nomination_id, q.code, p.place)
        from award_likenesses(array(
            select e.nomination_id from new_event e where e.event = 'forward' and e.reason is not null)) q
        join nomination n using (nomination_id)
        cross join lateral (values (1, n.recipient_id), (2, q.other_id)) p (place, id)
        where q.code <> 'TD118'));
    return null;
end
$$;
comment on function refuse_barred_step is
    'Refuses to propose above whoever has the award already or is dead, and without a reason whoever may have it or had it annulled; and to record as awarded there, without a reason, any of them, or whoever has an open matter';
-- By its name it comes before the step has been taken (nomination_event_finish).
create or replace trigger nomination_event_barred after insert on nomination_event
    referencing new table as new_event for each statement execute function refuse_barred_step();

revoke execute on function matters_pending from public;
grant execute on function matters_pending to thidua_viewer;
