-- Papers of years past may name somebody twice, and give again what the register has already, or what is not theirs to give: asked of whoever records them,
-- who answers for a paper with a reason. Only whom the account reaches is looked at: his births are no secret from it.

-- Papers that are not fixed yet have their days and numbers from who fixes them.
drop function if exists recorded_repeats(bigint[]);
drop function if exists recorded_repeats(bigint[], date[]);
create or replace function recorded_repeats(papers bigint[], days date[] default null, numbers text[] default null)
returns table (decision_id bigint, ordinal integer, name text, code text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    sees_all constant boolean := is_maintainer() or account_sees_all();
    units constant bigint[] := account_units();
begin
    perform require_given('decisions', papers::text);
    return query
    with paper as materialized (
        select d.decision_id, coalesce(d.decided_on, p.day) as decided_on, coalesce(paper_number(d.number, d.symbol), p.number) as number
        from unnest(papers, days, numbers) p (decision_id, day, number) join decision d using (decision_id)
        where d.origin = 'external'
    ), line as materialized (
        select a.award_id, a.decision_id, a.ordinal, a.name::text as name, a.recipient_id, a.recipient_kind, a.org_unit_id,
            k.award_kind_code, a.achievement_year, a.achievement::text as achievement, paper.decided_on, paper.number, k.family,
            a.commendation_type = 'CONG_TRANG' as is_merit,
            r.name::text as card_name, r.org_unit_id as home_id, r.born_on, r.birth_precision
        from paper
        join award a using (decision_id)
        join award_kind k using (award_kind_id)
        join recipient r on r.recipient_id = a.recipient_id
        where sees_all or r.org_unit_id = any (units)
    ), teller as materialized (
        -- Few authorities for many papers.
        select p.decision_id, d.authority_name::text as authority_name, n.kinds
        from paper p
        join decision d using (decision_id)
        join (
            select x.authority_name, giving_kinds(x.authority_name) as kinds
            from (select distinct o.authority_name::text from paper join decision o using (decision_id) where o.authority_name is not null) x) n
            on n.authority_name = d.authority_name::text
    ), twice as (
        select l.decision_id, l.ordinal, l.name, min(l.ordinal) over w as first
        from line l
        window w as (partition by l.decision_id, l.recipient_id, l.award_kind_code, l.achievement_year)
    ), held as (
        select l.award_id, 'TD555' as code, paper_line(d.number, d.symbol, d.decided_on, o.ordinal) as subject
        from line l
        join award o on o.recipient_id = l.recipient_id and o.decision_id <> l.decision_id
            and (o.achievement_year = l.achievement_year or school_year(o.achievement) = school_year(l.achievement))
        join award_kind k on k.award_kind_id = o.award_kind_id and k.award_kind_code = l.award_kind_code
        join decision d on d.decision_id = o.decision_id
        -- Of two papers of one file the second one is asked about.
        where l.family = 'title' and (o.award_id < l.award_id or not exists (select from paper p where p.decision_id = o.decision_id))
            and not exists (select from revoked_award v where v.award_id = o.award_id)
        union all
        -- What was answered from above is this very paper, or another one.
        select l.award_id, case l.family when 'title' then 'TD555' else 'TD619' end,
            e.outcome_paper || coalesce(', ' || to_char(e.outcome_on, 'DD/MM/YYYY'), '')
        from line l
        join nomination n on n.recipient_id = l.recipient_id and n.achievement_year = l.achievement_year
            and n.award_kind_code = l.award_kind_code and n.state = 'awarded_above'
        join nomination_event e on e.nomination_event_id = n.last_event_id
        where upper(ltrim(e.outcome_paper, '0')) || ', ' || e.outcome_on <> upper(ltrim(coalesce(l.number, e.outcome_paper), '0')) || ', ' || l.decided_on
            and (l.family = 'title' or is_same_deed(l.achievement, n.achievement))
        union all
        -- A deed has one form, of whatever kind and year; the usual formula of a year tells none.
        select l.award_id, 'TD619', paper_line(d.number, d.symbol, d.decided_on, o.ordinal)
        from line l
        join award o on o.recipient_id = l.recipient_id and o.decision_id <> l.decision_id
        join award_kind k on k.award_kind_id = o.award_kind_id and k.family = 'form'
        join decision d on d.decision_id = o.decision_id
        where l.family = 'form' and (o.award_id < l.award_id or not exists (select from paper p where p.decision_id = o.decision_id))
            and (k.award_kind_code = l.award_kind_code and o.achievement_year = l.achievement_year or not is_common_formula(l.achievement))
            and award_clash('form', k.award_kind_code = l.award_kind_code, o.achievement_year = l.achievement_year,
                l.is_merit and o.commendation_type = 'CONG_TRANG', false, l.achievement, o.achievement) = 'deed'
            and not exists (select from revoked_award v where v.award_id = o.award_id)
    ), probe as materialized (
        select x.*, row_number() over (order by x.award_id, x.name, x.org_unit_id) as place
        from (
            select l.award_id, l.recipient_id, l.recipient_kind, l.name, l.born_on, l.birth_precision, l.org_unit_id
            from line l where l.family = 'title'
            union
            select l.award_id, l.recipient_id, l.recipient_kind, l.card_name, l.born_on, l.birth_precision, l.home_id
            from line l where l.family = 'title'
        ) x
    ), alike as materialized (
        select distinct p.award_id, f.recipient_id as other_id
        from like_recipients(
            (select array_agg(p.recipient_id order by p.place) from probe p),
            (select array_agg(p.recipient_kind order by p.place) from probe p),
            (select array_agg(p.name order by p.place) from probe p),
            (select array_agg(p.born_on order by p.place) from probe p),
            (select array_agg(p.birth_precision order by p.place) from probe p),
            null,
            (select array_agg(p.org_unit_id order by p.place) from probe p), case when not sees_all then units end) f
        join probe p using (place)
        join recipient r on r.recipient_id = f.recipient_id
        -- Lists of the past tell few births: of namesakes of two units without any nobody is asked.
        where f.likeness in ('asked', 'slip') and (sees_all or r.org_unit_id = any (units))
    ), other as (
        select l.award_id, l.recipient_id || ' ~ ' || o.recipient_id || ' ' || o.name || ': '
            || paper_line(d.number, d.symbol, d.decided_on, o.ordinal) as subject
        from alike x
        join line l using (award_id)
        join award o on o.recipient_id = x.other_id
            and (o.achievement_year = l.achievement_year or school_year(o.achievement) = school_year(l.achievement))
        join award_kind k on k.award_kind_id = o.award_kind_id and k.award_kind_code = l.award_kind_code
        join decision d on d.decision_id = o.decision_id
        where (o.award_id < l.award_id or not exists (select from paper p where p.decision_id = o.decision_id))
            and not exists (select from revoked_award v where v.award_id = o.award_id)
    )
    select t.decision_id, t.ordinal, t.name, 'TD378', t.first::text from twice t where t.first < t.ordinal
    union all
    select l.decision_id, l.ordinal, l.name, h.code, min(h.subject) from held h join line l using (award_id) group by 1, 2, 3, 4
    union all
    select l.decision_id, l.ordinal, l.name, 'TD149', min(o.subject) from other o join line l using (award_id) group by 1, 2, 3
    union all
    -- As of a draft (early_findings, death_findings).
    select l.decision_id, l.ordinal, l.name, 'TD567', l.achievement_year::text
    from line l
    where l.family = 'title' and is_year_open(l.achievement_year, l.decided_on, l.org_unit_id)
    union all
    select l.decision_id, l.ordinal, l.name, 'TD170', l.award_kind_code || ', ' || t.authority_name || ', ' || to_char(l.decided_on, 'DD/MM/YYYY')
    from line l
    join teller t using (decision_id)
    join (
        select x.kinds, x.award_kind_code, x.decided_on
        from (select distinct t.kinds, l.award_kind_code, l.decided_on from line l join teller t using (decision_id)) x
        where not may_have_given(x.kinds, x.award_kind_code, x.decided_on)) g
        on (g.kinds, g.award_kind_code, g.decided_on) = (t.kinds, l.award_kind_code, l.decided_on)
    where not is_maintainer()
    union all
    select l.decision_id, l.ordinal, l.name, 'TD568', extract(year from p.died_on)::text
    from line l
    join person p on p.recipient_id = l.recipient_id and p.died_on is not null
    where is_of_the_dead(l.achievement_year, l.award_kind_code, p.died_on, l.decided_on)
    union all
    -- As of an answer from above (refuse_barred_step): of whoever has a matter that was open on the day of the paper.
    select l.decision_id, l.ordinal, l.name, 'TD125', ''
    from line l
    where exists (
        select from matter m
        where m.recipient_id = l.recipient_id and m.opened_on <= l.decided_on and (m.closed_on is null or m.closed_on > l.decided_on))
        and reads_matters()
    order by 1, 2, 4;
end
$$;
comment on function recorded_repeats is
    'Lines of recorded papers that name somebody twice, or give a title of a year that he, or whoever may be the same, has already, that is not over, or in which he was dead, a form for a deed that has one, what the authority does not give, or whoever had an open matter';

-- Asked when the papers are fixed, whatever wrote them. Of two that record one award the second sees the first.
create or replace function ask_recorded_repeats() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    papers constant bigint[] := array(
        select c.decision_id
        from changed_row c join former_row f using (decision_id)
        where c.origin = 'external' and f.state = 'draft' and c.state = 'issued' and c.repeated_reason is null);
    wrong record;
begin
    if cardinality(papers) = 0 then
        return null;
    end if;
    -- Of a paper and an approval, as of two papers, the second one sees the first.
    perform hold_recipients(array(select a.recipient_id from award a where a.decision_id = any (papers)));
    select f.code, f.ordinal, f.name, f.subject into wrong from recorded_repeats(papers) f limit 1;
    if found then
        perform fail(wrong.code, 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', wrong.subject);
    end if;
    return null;
end
$$;
comment on function ask_recorded_repeats is 'Refuses recorded papers that repeat what somebody has, unless it was said why';
-- By its name it comes after the trigger that says whose paper it is.
create or replace trigger decision_recorded_repeat after update on decision
    referencing old table as former_row new table as changed_row for each statement execute function ask_recorded_repeats();
revoke execute on function recorded_repeats from public;
grant execute on function recorded_repeats to thidua_office;
