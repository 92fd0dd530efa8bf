-- Decisions: the draft, what stands against it, and its approval.

-- What stands against issuing a decision on a day; blocking findings refuse it, the others are shown.
create or replace function decision_finding(decided bigint, day date)
returns table (code text, blocking boolean, ordinal integer, name text, subject text)
language sql stable as $$
    with line as (
        select l.ordinal, l.name::text as name, n.state, n.award_kind_code, n.recipient_kind,
            k.award_kind_id, u.authority_kind_code, s.received_on, coalesce(rs.verified, false) as verified,
            s.rule_set_code, n.recipient_id, n.achievement_key, n.nomination_id
        from draft_line l
        join decision d using (decision_id)
        join org_unit u on u.org_unit_id = d.org_unit_id
        join nomination n using (nomination_id)
        join dossier s on s.dossier_id = n.dossier_id
        left join rule_set rs on rs.rule_set_code = s.rule_set_code
        left join award_kind k on k.award_kind_code = n.award_kind_code and k.in_force @> day
        where l.decision_id = decided
    )
    select 'TD220', true, l.ordinal, l.name, l.award_kind_code from line l where l.award_kind_id is null
    union all
    select 'TD221', true, l.ordinal, l.name, l.award_kind_code from line l
    where l.award_kind_id is not null and not exists (
        select from award_kind_authority a
        where a.award_kind_id = l.award_kind_id and a.authority_kind_code = l.authority_kind_code)
    union all
    select 'TD222', true, l.ordinal, l.name, l.award_kind_code from line l
    where l.award_kind_id is not null and not exists (
        select from award_kind_recipient a
        where a.award_kind_id = l.award_kind_id and a.recipient_kind = l.recipient_kind)
    union all
    select 'TD223', true, l.ordinal, l.name, l.state from line l where l.state <> 'recommended'
    union all
    select 'TD224', true, l.ordinal, l.name, to_char(l.received_on, 'DD/MM/YYYY') from line l
    where l.received_on > day
    union all
    select 'TD186', true, l.ordinal, l.name, '–' from line l where l.received_on is null
    union all
    select 'TD296', true, l.ordinal, l.name,
        paper_number(d.number, d.symbol) || ' (' || to_char(d.decided_on, 'DD/MM/YYYY') || ')'
    from line l
    join standing_award a on a.recipient_id = l.recipient_id and a.achievement_key = l.achievement_key
    join decision d on d.decision_id = a.decision_id
    union all
    select 'TD299', true, l.ordinal, l.name, first.ordinal::text
    from line l
    join line first on first.recipient_id = l.recipient_id and first.achievement_key = l.achievement_key
        and first.ordinal < l.ordinal
    union all
    select c.code, true, l.ordinal, l.name, c.subject
    from award_conflicts(array(select x.nomination_id from line x)) c join line l using (nomination_id)
    union all
    select 'TD166', true, f.ordinal, l.name, f.subject from foreign_names(decided) f join line l using (ordinal)
    union all
    select c.code, true, l.ordinal, l.name, c.subject
    from award_questions(array(select x.nomination_id from line x)) c join line l using (nomination_id)
    union all
    select c.code, true, l.ordinal, l.name, c.subject
    from death_findings(array(select x.nomination_id from line x), day) c join line l using (nomination_id)
    union all
    -- By an earlier date somebody who has died since would get what the dead do not.
    select 'TD385', true, l.ordinal, l.name, c.subject
    from death_findings(array(select x.nomination_id from line x), register_today()) c join line l using (nomination_id)
    where not exists (
        select from death_findings(array[l.nomination_id], day) e)
    union all
    select 'TD398', true, l.ordinal, l.name, ''
    from found_guilty_since(array(select x.nomination_id from line x), day) g (nomination_id) join line l using (nomination_id)
    union all
    select c.code, true, l.ordinal, l.name, c.subject
    from year_findings(array(select x.nomination_id from line x), day) c join line l using (nomination_id)
    union all
    select c.code, true, l.ordinal, l.name, c.subject
    from early_findings(array(select x.nomination_id from line x), day) c join line l using (nomination_id)
    union all
    select 'TD267', true, l.ordinal, l.name, '–'
    from matters_pending(array(select x.nomination_id from line x), day) c (nomination_id) join line l using (nomination_id)
    union all
    select 'TD287', true, l.ordinal, l.name, to_char(max(m.held_on), 'DD/MM/YYYY')
    from line l join ballot b using (nomination_id) join meeting m using (meeting_id)
    where m.held_on > day
    group by l.ordinal, l.name
    union all
    select b.code, true, b.ordinal, b.name, b.subject from missing_ballot(decided, day) b
    union all
    select case b.bonus_rule when 'title_lower' then 'TD541' when 'title_rest' then 'TD542' else 'TD543' end, false,
        l.ordinal, l.name, b.subject
    from draft_bonuses(decided, day) b join line l using (nomination_id)
    where b.bonus_rule is not null
    union all
    select 'TD225', false, l.ordinal, l.name, l.rule_set_code from line l where not l.verified
    union all
    select 'TD307', false, l.ordinal, l.name, x.account_name
    from unlinked_accounts(array(select y.nomination_id from line y)) x join line l using (nomination_id)
    union all
    -- What waits for a matter, or was recommended meanwhile, is in no line of this draft.
    select case when p.nomination_id is null then 'TD338' else 'TD267' end, false, n.ordinal, n.name::text, n.award_kind_code
    from decision_dossier x
    join nomination n using (dossier_id)
    left join matters_pending(array(
        select w.nomination_id from decision_dossier y join nomination w using (dossier_id)
        where y.decision_id = decided and w.state = 'recommended'), day) p (nomination_id) on p.nomination_id = n.nomination_id
    where x.decision_id = decided and n.state = 'recommended'
        and not exists (select from draft_line l where l.nomination_id = n.nomination_id)
    order by 2 desc, 3, 1
$$;
comment on function decision_finding is 'Every finding against issuing a draft on a day, all at once';

-- The recommended nominations of some dossiers in order of honours; who has a pending matter waits for its end.
create or replace function draft_order(dossiers bigint[])
returns table (nomination_id bigint, ordinal integer) language sql stable as $$
    select n.nomination_id,
        row_number() over (
            order by p.precedence, n.award_kind_code, n.recipient_kind, s.submitted_on, s.dossier_id, n.ordinal)::integer
    from nomination n
    join dossier s using (dossier_id)
    join (select k.award_kind_code, min(k.precedence) as precedence from award_kind k group by 1) p
        on p.award_kind_code = n.award_kind_code
    where n.dossier_id = any (dossiers) and n.state = 'recommended' and n.nomination_id not in (
        select matters_pending(array(
            select x.nomination_id from nomination x where x.dossier_id = any (dossiers) and x.state = 'recommended'), null))
$$;

-- What a draft cannot hold, whatever the day of the decision: it is refused at once, and nobody reads it in vain.
create or replace function draft_finding(authority bigint, dossiers bigint[])
returns table (code text, ordinal integer, name text, subject text)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
declare
    asked bigint[];
begin
    perform require_given('authority', authority::text, 'dossiers', dossiers::text);
    perform require_dossier_sight(dossiers);
    asked := array(select o.nomination_id from draft_order(dossiers) o);
    return query
    with found as (
        select c.nomination_id, c.code, c.subject from award_conflicts(asked) c where c.code not in ('TD250', 'TD540')
        union all
        select d.nomination_id, d.code, d.subject from death_findings(asked, null) d
        union all
        select y.nomination_id, y.code, y.subject from year_findings(asked, null) y
        union all
        select n.nomination_id, 'TD305', n.award_kind_code
        from unnest(asked) a (nomination_id)
        join nomination n using (nomination_id)
        join dossier s using (dossier_id)
        join org_unit u on u.org_unit_id = authority
        where not exists (
            select from award_kind k join award_kind_authority x using (award_kind_id)
            where k.award_kind_code = n.award_kind_code and x.authority_kind_code = u.authority_kind_code
                and k.in_force && daterange(coalesce(s.received_on, s.prepared_on), greatest(
                    register_today(), s.received_on, s.prepared_on), '[]'))
    )
    select f.code, n.ordinal, n.name::text, f.subject
    from found f join nomination n using (nomination_id)
    order by n.dossier_id, n.ordinal, f.code;
end
$$;
comment on function draft_finding is
    'Everything because of which a draft of these dossiers would be refused: second awards, the dead, years that cannot be, awards that the authority does not decide';

create or replace function draft_decision(authority bigint, dossiers bigint[], wording text)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    drafted bigint;
    former integer;
    wrong record;
begin
    perform require_given('authority', authority::text, 'dossiers', dossiers::text, 'wording', wording);
    perform require_office(authority);
    perform require_dossier_sight(dossiers);
    perform require_office(s.addressed_to_id)
    from (select distinct x.addressed_to_id from dossier x where x.dossier_id = any (dossiers)) s;
    perform require_unit_on(authority, coalesce(max(s.received_on), register_today())) from dossier s where s.dossier_id = any (dossiers);
    -- The dossiers are locked, so that two drafts of the same dossiers follow one another.
    perform from dossier s where s.dossier_id = any (dossiers) order by s.dossier_id for update;
    select f.* into wrong from draft_finding(authority, dossiers) f limit 1;
    if found then
        perform fail(wrong.code, 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', wrong.subject);
    end if;
    select d.decision_id, d.version into drafted, former
    from decision d join decision_dossier dd using (decision_id)
    where d.state = 'draft' and d.org_unit_id = authority and dd.dossier_id = any (dossiers)
    order by d.decision_id
    limit 1
    for update of d;
    if drafted is null then
        insert into decision (org_unit_id, subject) values (authority, wording) returning decision_id into drafted;
    else
        -- Lines that stay are not written again, so that what changed can be told.
        delete from decision_dossier where decision_id = drafted;
        delete from draft_line l
        where l.decision_id = drafted and not exists (
            select from draft_order(dossiers) o where o.nomination_id = l.nomination_id);
    end if;
    insert into decision_dossier (decision_id, dossier_id) select distinct drafted, unnest(dossiers);
    insert into draft_line (decision_id, ordinal, nomination_id, honorific, name, post, unit_name, achievement)
    select drafted, o.ordinal + (select coalesce(max(l.ordinal), 0) from draft_line l where l.decision_id = drafted),
        n.nomination_id, n.honorific, n.name, n.post, n.unit_name, n.achievement
    from draft_order(dossiers) o
    join nomination n using (nomination_id)
    where not exists (
        select from draft_line l where l.decision_id = drafted and l.nomination_id = n.nomination_id);
    if former is not null then
        update draft_line l
        set ordinal = o.ordinal, honorific = n.honorific, name = n.name, post = n.post, unit_name = n.unit_name,
            achievement = n.achievement
        from draft_order(dossiers) o
        join nomination n using (nomination_id)
        where l.decision_id = drafted and l.nomination_id = n.nomination_id
            and (l.ordinal, l.honorific, l.name, l.post, l.unit_name, l.achievement)
                is distinct from (o.ordinal, n.honorific, n.name, n.post, n.unit_name, n.achievement);
        update decision d
        set subject = wording, version = former + 1,
            drafted_by = array(
                select distinct x
                from unnest(coalesce(d.drafted_by, '{}') || acting_account() || acting_login()) x)
        where d.decision_id = drafted;
    end if;
    if not exists (select from draft_line l where l.decision_id = drafted) then
        select n.ordinal, n.name, n.dossier_id into wrong
        from nomination n
        where n.dossier_id = any (dossiers) and n.state = 'recommended'
        order by n.dossier_id, n.ordinal
        limit 1;
        if found then
            perform fail('TD267', 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', wrong.dossier_id::text);
        end if;
        perform fail('TD226');
    end if;
    return drafted;
end
$$;
comment on function draft_decision is
    'Makes, or makes again, the draft that answers these dossiers: their recommended nominations in order of honours';
revoke execute on function draft_decision, draft_finding from public;
grant execute on function draft_finding to thidua_office, thidua_leader;
grant execute on function draft_decision to thidua_office;

drop function if exists approve_decision(bigint, integer, integer, text, date, text, text, text);
drop function if exists approve_decision(bigint, integer, integer, text, date);
drop function if exists approve_decision(bigint, integer, integer, text, date, text, text);
drop function if exists approve_decision(
    bigint, integer, integer, text, date, text, text, text, text, bigint[], integer[], text[]);
create or replace function approve_decision(
    decided bigint, read_version integer, given_number integer, given_symbol text, day date,
    late_because text default null, without_ballot_because text default null, repeated_because text default null,
    unmet_because text default null, unmet bigint[] default null, unmet_lines integer[] default null,
    unmet_reasons text[] default null, early_because text default null)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present decision;
    signer signing_right;
    is_late boolean;
    found_open record;
    below integer[];
    wrong record;
begin
    unmet_because := nullif(btrim(unmet_because), '');
    repeated_because := nullif(btrim(repeated_because), '');
    early_because := nullif(btrim(early_because), '');
    late_because := nullif(btrim(late_because), '');
    without_ballot_because := nullif(btrim(without_ballot_because), '');
    perform require_given('decision', decided::text, 'version', read_version::text, 'number', given_number::text,
        'symbol', nullif(btrim(given_symbol), ''), 'date', day::text);
    perform require_decision_sight(decided);
    perform require_leader(d.org_unit_id) from decision d where d.decision_id = decided;
    select d.* into present from decision d where d.decision_id = decided for update;
    if not found then
        perform fail('TD104', 'decision', decided::text);
    elsif present.state = 'issued' then
        perform fail('TD227', 'decision', paper_number(present.number, present.symbol),
            'account', present.approved_by, 'date', to_char(present.decided_on, 'DD/MM/YYYY'));
    elsif present.version is distinct from read_version then
        perform fail('TD228', 'read', read_version::text, 'present', present.version::text);
    elsif (day <= register_today()) is not true then
        perform fail('TD229', 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    perform require_unit_on(present.org_unit_id, day);
    signer := require_signer(present.org_unit_id, day);
    is_late := not signs_today(present.org_unit_id);
    if is_late and late_because is null then
        perform fail('TD197', 'account', acting_account(), 'date', to_char(day, 'DD/MM/YYYY'),
            'unit', (select u.name from org_unit u where u.org_unit_id = present.org_unit_id));
    end if;
    -- Locked in one order, so that a withdrawal or a second decision waits, and sees the outcome. So does whoever is about to
    -- write to a dossier, its days or its steps: what he has done by now is looked at, what comes later is refused.
    perform from dossier s join decision_dossier x using (dossier_id)
    where x.decision_id = decided order by s.dossier_id for update of s;
    perform from nomination n join draft_line l using (nomination_id)
    where l.decision_id = decided order by n.nomination_id for update of n;
    -- So do the recipients: of two decisions the second sees the first, and names it.
    perform hold_recipients(array(
        select n.recipient_id from nomination n join draft_line l using (nomination_id) where l.decision_id = decided));
    -- What was locked does not change any more: nobody has a hand in it after this look.
    perform refuse_own_work(decided, day);
    found_open := require_issuable(
        decided, day, without_ballot_because is not null, repeated_because is not null, late_because is not null,
        early_because is not null);
    insert into approval_reason (decision_id, nomination_id, kind, reason)
    select decided, l.nomination_id, 'repeated', repeated_because
    from draft_line l where l.decision_id = decided and l.ordinal = any (found_open.repeated)
    union all
    select decided, l.nomination_id, 'early', early_because
    from draft_line l where l.decision_id = decided and l.ordinal = any (found_open.early);
    -- That two cards are two people is said once.
    perform note_apart((
        select array_agg(p.id order by q.nomination_id, q.code, p.place)
        from award_likenesses(array(
            select l.nomination_id from draft_line l where l.decision_id = decided and l.ordinal = any (found_open.repeated))) q
        join nomination n using (nomination_id)
        cross join lateral (values (1, n.recipient_id), (2, q.other_id)) p (place, id)
        where q.code <> 'TD118'));
    below := unmet_lines(decided, unmet);
    insert into approval_reason (decision_id, nomination_id, kind, reason)
    select decided, l.nomination_id, 'unmet', coalesce(nullif(btrim(o.reason), ''), unmet_because)
    from draft_line l
    left join unnest(approve_decision.unmet_lines, unmet_reasons) o (ordinal, reason) using (ordinal)
    where l.decision_id = decided and l.ordinal = any (below)
        and coalesce(nullif(btrim(o.reason), ''), unmet_because) is not null;
    select l.ordinal, l.name into wrong
    from draft_line l
    left join unnest(approve_decision.unmet_lines, unmet_reasons) o (ordinal, reason) using (ordinal)
    where l.decision_id = decided and l.ordinal = any (below)
        and coalesce(nullif(btrim(o.reason), ''), unmet_because) is null
    order by l.ordinal
    limit 1;
    if found then
        perform fail('TD289', 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'subject', cardinality(below)::text);
    end if;
    perform freeze_draft(decided, day);
    update decision
    set state = 'issued', number = given_number, symbol = given_symbol, decided_on = day,
        signer_name = signer.signer_name, signer_post = signer.post, signing_capacity = signer.capacity,
        approved_at = now(), approved_by = acting_account(),
        approved_login = nullif(acting_login(), acting_account()),
        late_reason = case when is_late or found_open.is_outlived then late_because end,
        unmet_lines = cardinality(below),
        ballot_exception = case when found_open.lacks_ballots then without_ballot_because end
    where decision_id = decided;
end
$$;
comment on function approve_decision is
    'Issues a draft in one transaction, signed by the leader who asks: number and date, frozen award lines, certificates, steps';
revoke execute on function approve_decision from public;
grant execute on function approve_decision to thidua_leader;
