-- Who prepared a decision. Whoever had a hand in any step before the leader's is not the one who decides.

-- One row for each kind of work that one of these accounts did, or one of these logins: its refusal, whose line, by whom.
create or replace function preparation_by(decided bigint, names text[])
returns table (code text, name text, maker text) language sql stable as $$
    select 'TD314', n.name::text, coalesce(n.login, n.created_by)
    from draft_line l join nomination n using (nomination_id)
    where l.decision_id = decided and (n.created_by = any (names) or n.login = any (names))
    union all
    select 'TD314', n.name::text, coalesce(e.login, e.account)
    from draft_line l
    join nomination n using (nomination_id)
    join nomination_event e using (nomination_id)
    join nomination_transition t on t.from_state = e.from_state and t.event = e.event
    where l.decision_id = decided and t.role <> 'leader' and (e.account = any (names) or e.login = any (names))
    union all
    -- What people vouch for, and who mended it.
    select 'TD314', l.name::text, coalesce(a.login, a.account)
    from draft_line l join attestation a using (nomination_id)
    where l.decision_id = decided and (a.account = any (names) or a.login = any (names))
    union all
    select 'TD314', l.name::text, coalesce(f.login, f.account)
    from draft_line l join fact_correction f using (nomination_id)
    where l.decision_id = decided and (f.account = any (names) or f.login = any (names))
    union all
    -- The facts that it rests on: of its year, and whatever was entered since there is a nomination. What he entered of years
    -- before, as somebody else's clerk, is no hand in this one.
    select 'TD560', l.name::text, w.maker
    from draft_line l
    join nomination n using (nomination_id)
    cross join lateral (
        select coalesce(g.login, g.account) as maker from rating g
        where g.recipient_id = n.recipient_id and (g.year = n.achievement_year or g.entered_at >= n.created_at)
            and array[g.account, g.login] && names
        union all
        select coalesce(g.login, g.account) from unit_figure g
        where g.recipient_id = n.recipient_id and (g.year = n.achievement_year or g.entered_at >= n.created_at)
            and array[g.account, g.login] && names
        union all
        select coalesce(c.login, c.account) from fact_correction c
        where c.recipient_id = n.recipient_id and (c.year = n.achievement_year or c.corrected_at >= n.created_at)
            and array[c.account, c.login] && names
        union all
        -- What is signed word by word as the card has it: a death of that time, and who receives for the dead; what he is called.
        select coalesce(c.login, c.account) from fact_correction c
        where c.recipient_id = n.recipient_id and c.fact = 'person' and c.field in ('died_on', 'represented_by')
            and register_day(c.corrected_at) >= make_date(n.achievement_year, 1, 1) and array[c.account, c.login] && names
        union all
        select coalesce(c.login, c.corrected_by) from name_correction c
        where c.recipient_id = n.recipient_id and register_day(c.corrected_at) >= make_date(n.achievement_year, 1, 1)
            and array[c.corrected_by, c.login] && names
        union all
        select case when array[m.closed_by, m.closing_login] && names then coalesce(m.closing_login, m.closed_by)
            else coalesce(m.login, m.account) end
        from matter m
        where m.recipient_id = n.recipient_id
            and ((m.closed_at >= n.created_at or m.closed_on >= make_date(n.achievement_year, 1, 1))
                    and array[m.closed_by, m.closing_login] && names
                or m.entered_at >= n.created_at and array[m.account, m.login] && names)
        union all
        -- What he has been awarded elsewhere, and whose cards are one.
        select coalesce(d.approved_login, d.created_by) from award a join decision d using (decision_id)
        where a.recipient_id = n.recipient_id and d.origin = 'external' and d.created_at >= n.created_at
            and array[d.created_by, d.approved_by, d.approved_login] && names
        union all
        select coalesce(e.login, e.account) from nomination o join nomination_event e using (nomination_id)
        where o.recipient_id = n.recipient_id and e.event = 'decide_above' and e.happened_at >= n.created_at
            and array[e.account, e.login] && names
        union all
        select coalesce(h.login, h.maker) from recipient_merge g
        cross join lateral (values (g.account, g.login, g.merged_at), (g.undone_by, g.undone_login, g.undone_at)) h (maker, login, at)
        where (g.kept_id = n.recipient_id or g.gone_id = n.recipient_id) and h.at >= n.created_at and array[h.maker, h.login] && names
        union all
        -- His initiatives: those that are named for this line, those of its year, and what was entered of others since.
        select h.maker
        from initiative_author o
        join initiative i using (initiative_id)
        cross join lateral (
            select coalesce(o.login, o.account) as maker, o.entered_at as at where array[o.account, o.login] && names
            union all
            select coalesce(i.login, i.account), i.entered_at where array[i.account, i.login] && names
            union all
            select e.maker, i.edited_at from unnest(i.edited_by) e (maker) where e.maker = any (names)
            union all
            select coalesce(r.login, r.account), r.entered_at from recognition r
            where r.initiative_id = i.initiative_id and array[r.account, r.login] && names) h
        where o.recipient_id = n.recipient_id and (h.at >= n.created_at or i.started_year = n.achievement_year
            or exists (
                select from recognition r
                where r.initiative_id = i.initiative_id and date_part('year', r.recognised_on) = n.achievement_year)
            or exists (
                select from initiative_use u where u.nomination_id = n.nomination_id and u.initiative_id = i.initiative_id))
        union all
        select coalesce(r.login, r.account) from initiative_use u join recognition r using (initiative_id)
        where u.nomination_id = n.nomination_id and array[r.account, r.login] && names
        union all
        select coalesce(p.login, p.account) from post p
        where p.recipient_id = n.recipient_id and p.entered_at >= n.created_at and array[p.account, p.login] && names
    ) w
    where l.decision_id = decided
    union all
    -- The days of its campaign, where criteria read how long it lasted: of one that ran in its year, or as moved since.
    select 'TD560', l.name::text, h.maker
    from campaign c
    cross join lateral (
        select coalesce(c.login, c.account) as maker, c.entered_at as at where array[c.account, c.login] && names
        union all
        select e.maker, c.edited_at from unnest(c.edited_by) e (maker) where e.maker = any (names)) h
    join dossier s using (campaign_id)
    join nomination n using (dossier_id)
    join draft_line l using (nomination_id)
    where l.decision_id = decided
        and (h.at >= n.created_at
            or c.period && daterange(make_date(n.achievement_year, 1, 1), make_date(n.achievement_year + 1, 1, 1)))
        and exists (
            select from award_rule r
            where r.kind = 'campaign' and r.award_kind_code = n.award_kind_code and r.recipient_kind = n.recipient_kind)
    union all
    -- What initiatives support.
    select 'TD314', l.name::text, coalesce(i.login, i.account)
    from draft_line l join initiative_use i using (nomination_id)
    where l.decision_id = decided and (i.account = any (names) or i.login = any (names))
    union all
    -- The draft and its wording.
    select 'TD193', d.subject::text, m.maker
    from decision d
    cross join lateral unnest(coalesce(d.drafted_by, '{}') || d.created_by) m (maker)
    where d.decision_id = decided and m.maker = any (names)
    union all
    -- How its money is rounded, where it brings any.
    select 'TD193', d.subject::text, m.maker
    from decision d
    join org_unit u using (org_unit_id)
    cross join lateral unnest(u.bonus_rounding_by) m (maker)
    where d.decision_id = decided and m.maker = any (names) and exists (
        select from draft_line l
        join nomination n using (nomination_id)
        join award_kind k on k.award_kind_code = n.award_kind_code
        join award_kind_recipient r on r.award_kind_id = k.award_kind_id and r.recipient_kind = n.recipient_kind
        where l.decision_id = decided and r.bonus_multiplier is not null)
    union all
    select 'TD193', c.name::text, coalesce(c.login, c.account)
    from draft_change c
    where c.decision_id = decided and c.change = 'reworded' and (c.account = any (names) or c.login = any (names))
    union all
    -- The dossiers: as written, as read from files, and their days, as they were entered and mended. A letter to the authority above is a leader's own step,
    -- after which what comes back is his to decide; another account of his is another side.
    select 'TD194', s.title::text, w.maker
    from decision_dossier x
    join dossier s using (dossier_id)
    cross join lateral (
        select coalesce(s.login, s.created_by) as maker where s.created_by = any (names) or s.login = any (names)
        union all
        select e.maker from unnest(s.edited_by) e (maker) where e.maker = any (names)
        union all
        select coalesce(b.login, b.created_by) from import_batch b
        where b.dossier_id = s.dossier_id and (b.created_by = any (names) or b.login = any (names))
        union all
        select coalesce(p.login, p.account) from dossier_step p
        where p.dossier_id = s.dossier_id and (p.account = any (names) or p.login = any (names))
        union all
        select coalesce(c.login, c.corrected_by) from day_correction c
        where c.dossier_id = s.dossier_id and (c.corrected_by = any (names) or c.login = any (names))
        union all
        select coalesce(c.login, c.account) from law_choice c
        where c.dossier_id = s.dossier_id and (c.account = any (names) or c.login = any (names))
        union all
        select coalesce(f.login, f.created_by) from forwarding f
        where f.dossier_id = s.dossier_id and f.created_by <> acting_account()
            and (f.created_by = any (names) or f.login = any (names))
    ) w
    where x.decision_id = decided
    union all
    -- The council: its seats, who came, who did not vote; its meetings and counts, as they were recorded and corrected.
    select 'TD195', c.name::text, w.maker
    from council_member c
    cross join lateral (
        values (coalesce(c.login, c.account), array[c.account, c.login], c.in_force),
            -- Whoever ended a seat made a council of those who stayed.
            (coalesce(c.ended_login, c.ended_by), array[c.ended_by, c.ended_login], daterange(upper(c.in_force), null))
    ) w (maker, makers, days)
    where w.makers && names and exists (
        select from meeting m join ballot b using (meeting_id) join draft_line l using (nomination_id)
        where m.council_id = c.council_id and w.days @> m.held_on and l.decision_id = decided)
    union all
    select 'TD195', to_char(c.after, 'DD/MM/YYYY'), coalesce(c.login, c.corrected_by)
    from day_correction c
    where (c.corrected_by = any (names) or c.login = any (names)) and exists (
        select from ballot b join draft_line l using (nomination_id)
        where b.meeting_id = c.meeting_id and l.decision_id = decided)
    union all
    select 'TD195', c.name::text, coalesce(a.login, a.account)
    from meeting_member a join council_member c using (council_member_id)
    where (a.account = any (names) or a.login = any (names)) and exists (
        select from ballot b join draft_line l using (nomination_id)
        where b.meeting_id = a.meeting_id and l.decision_id = decided)
    union all
    select 'TD195', l.name::text, coalesce(r.login, r.account)
    from draft_line l join recusal r using (nomination_id)
    where l.decision_id = decided and (r.account = any (names) or r.login = any (names))
    union all
    select 'TD195', l.name::text, coalesce(b.login, b.account)
    from draft_line l join ballot b using (nomination_id)
    where l.decision_id = decided and (b.account = any (names) or b.login = any (names))
    union all
    select 'TD195', to_char(m.held_on, 'DD/MM/YYYY'), coalesce(m.login, m.created_by)
    from meeting m
    where (m.created_by = any (names) or m.login = any (names)) and exists (
        select from ballot b join draft_line l using (nomination_id)
        where b.meeting_id = m.meeting_id and l.decision_id = decided)
    union all
    select 'TD195', l.name::text, coalesce(c.login, c.account)
    from ballot_correction c join ballot b using (ballot_id) join draft_line l using (nomination_id)
    where l.decision_id = decided and (c.account = any (names) or c.login = any (names))
    union all
    -- How it votes, and how many may be proposed, where the authority has said so itself.
    select 'TD359', r.citation, r.maker
    from (
        select x.org_unit_id, x.in_force, null::text as award_code, x.citation::text, coalesce(x.login, x.account) as maker,
            array[x.account, x.login] as makers
        from council_rule x
        union all
        select x.org_unit_id, x.in_force, x.award_kind_code, x.citation::text, coalesce(x.login, x.account), array[x.account, x.login]
        from local_vote_threshold x
    ) r
    where r.org_unit_id is not null and r.makers && names and exists (
        select from draft_line l join nomination n using (nomination_id) join ballot b using (nomination_id)
        join meeting m using (meeting_id) join council c using (council_id)
        where l.decision_id = decided and coalesce(r.award_code = n.award_kind_code, true) and r.in_force @> m.held_on
            and r.org_unit_id in (select u.org_unit_id from unit_line(c.org_unit_id) u))
    union all
    select 'TD359', q.citation::text, coalesce(q.login, q.account)
    from award_ratio q
    where q.org_unit_id is not null and array[q.account, q.login] && names and exists (
        select from draft_line l join nomination n using (nomination_id) join dossier s using (dossier_id)
        where l.decision_id = decided and n.award_kind_code = q.award_kind_code and q.in_force @> s.received_on
            and q.org_unit_id in (select u.org_unit_id from unit_line(s.org_unit_id) u))
$$;
comment on function preparation_by is 'What these accounts did to prepare a draft, in any step that is not a leader''s';

-- Nor does a nominee decide, under whatever entry, nor the head of a nominated household or of the unit itself.
drop function if exists refuse_own_work(bigint);
create or replace function refuse_own_work(decided bigint, day date)
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    done record;
    own bigint[];
    -- Once, and not for every row that it is compared with.
    names text[] := own_accounts();
    called text[];
begin
    select w.* into done from preparation_by(decided, names) w limit 1;
    if found then
        perform fail(done.code, 'account', acting_account(), 'name', done.name, 'maker', done.maker);
    end if;
    own := own_recipients() || own_collectives((select d.org_unit_id from decision d where d.decision_id = decided), day);
    if cardinality(own) > 0 then
        select n.recipient_kind, n.name into done
        from draft_line l join nomination n using (nomination_id)
        where l.decision_id = decided and n.recipient_id = any (own)
        order by l.ordinal
        limit 1;
        if found then
            perform refuse_own(done.recipient_kind, done.name);
        end if;
    end if;
    -- Whose line it is says what is read on paper, too.
    called := own_name_keys();
    select n.recipient_kind, l.name::text as name into done
    from draft_line l join nomination n using (nomination_id)
    where l.decision_id = decided and is_own_name(l.name, called) and not is_namesake(n.recipient_id, l.name)
    order by l.ordinal
    limit 1;
    if found then
        perform refuse_own(done.recipient_kind, done.name);
    end if;
    perform refuse_own_words(array(
        select distinct unnest(array[l.honorific, l.post, l.unit_name, p.represented_by]::text[])
        from draft_line l join nomination n using (nomination_id)
        left join person p on p.recipient_id = n.recipient_id and p.died_on is not null
        where l.decision_id = decided));
end
$$;
comment on function refuse_own_work is
    'Four eyes: refuses an approval by a human who prepared any of it, or who is nominated, with whatever account';

revoke execute on function preparation_by, refuse_own_work from public;
