-- The parts of an approval: who signs, what stands against it, and the lines as they are frozen.

-- The login is the account, and was so when it connected: no SET ROLE, nor SET SESSION AUTHORIZATION by who keeps the server. The
-- session of a service was opened by such a login (open_session).
create or replace function acts_in_person()
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select acting_login() = acting_account() and exists (
        select from pg_stat_get_activity(pg_backend_pid()) a join pg_roles r on r.oid = a.usesysid
        where r.rolname = session_user)
$$;
comment on function acts_in_person is 'Whether the account is the very login, and nobody who acts as it';

-- A key that a right demands cannot be avoided by an earlier date: every right that held on the date of the decision or since
-- counts, as far as it was given when the decision was approved.
create or replace function is_key_demanded(unit bigint, named text, day date, approved timestamptz)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from signing_right s
        where s.org_unit_id = unit and s.account_name = named and s.power = 'decide' and s.key_required
            and s.held && daterange(day, greatest(day, register_day(approved)), '[]') and s.created_at <= approved)
$$;
comment on function is_key_demanded is
    'Whether what an account decides for a unit must be signed by key: by any of its rights between the date and the approval';

create or replace function require_signer(unit bigint, day date)
returns signing_right language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    signer signing_right := signing_right_on(unit, acting_account(), day);
begin
    if signer.signing_right_id is null then
        perform fail('TD313', 'account', acting_account(), 'date', to_char(day, 'DD/MM/YYYY'),
            'unit', (select u.name from org_unit u where u.org_unit_id = unit));
    elsif is_key_demanded(unit, acting_account(), day, now()) and not acts_in_person() then
        perform fail('TD198', 'account', acting_account(), 'login', acting_login());
    end if;
    return signer;
end
$$;
comment on function require_signer is 'The right by which whoever acts signs on a day; refused without one, or without the key''s own holder';

create or replace function signs_today(unit bigint)
returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return (signing_right_on(unit, acting_account(), register_today())).signing_right_id is not null;
end
$$;
comment on function signs_today is 'Whether whoever acts has a right to sign for a unit still today';

drop function if exists require_issuable(bigint, date, boolean);
drop function if exists require_issuable(bigint, date, boolean, boolean);
drop function if exists require_issuable(bigint, date, boolean, boolean, boolean);
create or replace function require_issuable(
    decided bigint, day date, may_lack_ballots boolean, may_repeat boolean, may_be_late boolean, may_be_early boolean,
    out lacks_ballots boolean, out repeated integer[], out is_outlived boolean, out early integer[])
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    finding record;
begin
    lacks_ballots := false;
    repeated := '{}';
    is_outlived := false;
    early := '{}';
    for finding in select f.* from decision_finding(decided, day) f where f.blocking loop
        if finding.code in ('TD199', 'TD200') and may_lack_ballots then
            lacks_ballots := true;
        elsif finding.code in ('TD118', 'TD149', 'TD250', 'TD459', 'TD540', 'TD553', 'TD556', 'TD559', 'TD566', 'TD581') and may_repeat then
            repeated := repeated || finding.ordinal;
        elsif finding.code in ('TD620', 'TD621') and may_repeat then
            repeated := repeated || finding.ordinal;
        elsif finding.code in ('TD385', 'TD398') and may_be_late then
            is_outlived := true;
        elsif finding.code = 'TD558' and may_be_early then
            early := early || finding.ordinal;
        else
            perform fail(finding.code, 'ordinal', finding.ordinal::text, 'name', finding.name,
                'subject', finding.subject, 'date', to_char(day, 'DD/MM/YYYY'));
        end if;
    end loop;
end
$$;
comment on function require_issuable is
    'Refuses a draft that something stands against; else whether it lacks ballots, which lines give a form once more or name who may be somebody else, whether somebody has died since its date, and which titles are of a year that is not over, where a leader has written why that may be';

-- What the last submission of each line of a draft found not to be met. Under a law that nobody has verified nothing is "not met".
-- A submission that kept no finding of a group of rules was looked at by nobody; years past are loaded so, by who keeps the database.
drop function if exists unmet_lines(bigint, bigint[]);
drop function if exists lines_submitted_unmet(bigint);
create or replace function lines_submitted_unmet(decided bigint)
returns table (
    ordinal integer, nomination_id bigint, recipient_id bigint, submitted_at timestamptz, rule_group text, kinds text[], is_unread boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    return query
    with line as materialized (
        select l.ordinal, l.nomination_id, max(e.nomination_event_id) as nomination_event_id
        from draft_line l join nomination_event e using (nomination_id)
        where l.decision_id = decided and e.event = 'submit'
        group by l.ordinal, l.nomination_id
    ), kept as materialized (
        select l.nomination_event_id, f.gate, f.verdict, f.is_verified, r.rule_group, r.limb, r.award_kind_code, r.recipient_kind,
            -- What is counted within a run changes with the run, too.
            case r.since when 'run' then 'run' else r.kind end as kind
        from line l
        join finding f using (nomination_event_id)
        left join award_rule r using (award_rule_id)
    ), limb as (
        select k.nomination_event_id, coalesce(k.rule_group, k.gate) as rule_group, bool_or(k.verdict = 'not_met') as fails,
            array_agg(distinct k.kind) filter (where k.gate is null and k.verdict = 'not_met') as kinds, k.gate is null as is_rule
        from kept k
        where k.is_verified is not false
        group by k.nomination_event_id, coalesce(k.rule_group, k.gate), k.limb, k.gate is null
    ), failing as (
        select b.* from (
            select x.*, bool_and(x.fails) over (partition by x.nomination_event_id, x.rule_group, x.is_rule) as fails_whole
            from limb x) b
        where b.fails_whole
    ), submitted as materialized (
        select l.ordinal, l.nomination_id, l.nomination_event_id, n.recipient_id, n.award_kind_code, n.recipient_kind, s.rule_set_code,
            e.happened_at, coalesce(e.login, e.account) as login
        from line l
        join nomination_event e using (nomination_event_id)
        join nomination n on n.nomination_id = l.nomination_id
        join dossier s on s.dossier_id = n.dossier_id
    ), asked as materialized (
        -- Each group of criteria, looked up once for all lines of a kind.
        select distinct c.rule_set_code, c.award_kind_code, c.recipient_kind, r.rule_group
        from (select distinct x.rule_set_code, x.award_kind_code, x.recipient_kind from submitted x) c
        join award_rule r on r.rule_set_code = criteria_law(c.rule_set_code, c.award_kind_code)
            and r.award_kind_code = c.award_kind_code and r.recipient_kind = c.recipient_kind and not r.is_withdrawn
    ), keeper as materialized (
        select x.login from (select distinct s.login from submitted s) x where keeps_database(x.login)
    )
    select x.ordinal, x.nomination_id, x.recipient_id, x.happened_at, b.rule_group, b.kinds, false
    from failing b join submitted x using (nomination_event_id)
    union all
    select distinct x.ordinal, x.nomination_id, x.recipient_id, x.happened_at, null, null::text[], true
    from submitted x
    join asked a on a.rule_set_code is not distinct from x.rule_set_code and a.award_kind_code = x.award_kind_code
        and a.recipient_kind = x.recipient_kind
    -- Looked up in a hash, whatever the planner takes for their number. A law of other days has the same words.
    where (x.nomination_event_id, x.award_kind_code, x.recipient_kind, a.rule_group) not in (
            select k.nomination_event_id, k.award_kind_code, k.recipient_kind, k.rule_group from kept k where k.gate is null)
        and x.login not in (select k.login from keeper k);
end
$$;
comment on function lines_submitted_unmet is 'Limbs of criteria that lines of a draft did not meet when they were submitted, when that was, what kinds of rules they failed (none for a gate), and lines at which nobody looked';

-- Whoever signs may bring an evaluation of now; where it leaves out what the submission found, something must have been entered
-- since of the kind that the failing rules read, in each group for one limb, or else it is believed no more than a list that is empty.
-- Gates (votes, shares, matters) open without an entry.
create or replace function unmet_lines(decided bigint, evaluated bigint[])
returns integer[] language sql stable security definer set search_path = public, pg_temp as $$
    -- Looked up in a hash: along a list of thousands it would take longer than all the rest.
    with fresh as materialized (
        select e.nomination_id from unnest(evaluated) e (nomination_id) where e.nomination_id is not null
    ), said as materialized (
        select s.* from lines_submitted_unmet(decided) s
        where s.nomination_id not in (select f.nomination_id from fresh f) and (s.is_unread or s.kinds is not null or evaluated is null)
    ), of_whom as (
        select distinct s.ordinal, s.nomination_id, s.recipient_id, s.submitted_at from said s
    ), fact (name, kinds) as (
        values ('rating', '{rating,rating_run,rating_count,run}'::text[]),
            ('award', '{prior_award,consecutive_award,spacing,rating_run,run}'), ('unit_figure', '{member_share,unit_figure}'),
            ('attestation', '{attestation,claim}'), ('initiative', '{initiative,model_years,run}'), ('model', '{model_years}'),
            ('collective', '{existence}'),
            -- Of a campaign nobody keeps when it was entered: the leader says so.
            ('card', '{rating,rating_run,rating_count,run,prior_award,consecutive_award,spacing,member_share,unit_figure,attestation,claim,initiative,model_years,existence,campaign}')
    ), entered as (
        select s.ordinal, 'rating' as fact from of_whom s join rating r on r.recipient_id = s.recipient_id where r.entered_at > s.submitted_at
        union all
        select s.ordinal, 'unit_figure' from of_whom s join unit_figure f on f.recipient_id = s.recipient_id
        where f.entered_at > s.submitted_at
        union all
        select s.ordinal, c.fact
        from of_whom s join fact_correction c on c.recipient_id = s.recipient_id
        where c.corrected_at > s.submitted_at and coalesce(c.nomination_id = s.nomination_id, true)
            -- No criterion reads the paper of a rating, nor the share of an author.
            and (c.fact in ('rating', 'collective') or c.fact = 'unit_figure' and c.field like 'members%'
                or c.fact = 'attestation' and c.field = 'is_met' and c.after = 'true')
            and (c.fact, c.field) not in (('rating', 'paper'), ('rating', 'basis'), ('rating', 'points'), ('rating', 'months_worked'))
            -- What a merger gave that is undone is less than there was.
            and not exists (
                select from recipient_merge m
                where (m.kept_id = c.recipient_id or m.gone_id = c.recipient_id) and m.undone_at = c.corrected_at)
        union all
        select s.ordinal, 'attestation' from of_whom s join attestation t on t.nomination_id = s.nomination_id
        where t.entered_at > s.submitted_at and t.is_met
        union all
        select s.ordinal, 'award' from of_whom s join award a on a.recipient_id = s.recipient_id join decision d using (decision_id)
        where greatest(d.created_at, d.approved_at) > s.submitted_at
        union all
        select s.ordinal, 'award' from of_whom s join nomination n on n.recipient_id = s.recipient_id
        join nomination_event e on e.nomination_id = n.nomination_id and e.event = 'decide_above'
        where e.happened_at > s.submitted_at
        union all
        select s.ordinal, 'initiative' from of_whom s join initiative_author o on o.recipient_id = s.recipient_id
        join initiative i using (initiative_id)
        left join recognition c using (initiative_id)
        where greatest(o.entered_at, c.entered_at) > s.submitted_at
        union all
        -- A model that was stopped by then and runs again; another name or stage gives nothing.
        select s.ordinal, 'model' from of_whom s join initiative_author o on o.recipient_id = s.recipient_id
        join initiative i on i.initiative_id = o.initiative_id and i.kind = 'model' and i.stage <> 'stopped'
        where i.stopped_during @> s.submitted_at
        union all
        select s.ordinal, 'card' from of_whom s join recipient_merge m on m.kept_id = s.recipient_id
        where m.merged_at > s.submitted_at and m.undone_at is null
    ), heard as (
        select e.ordinal, array_agg(distinct k.kind) as kinds
        from entered e join fact f on f.name = e.fact cross join lateral unnest(f.kinds) k (kind)
        group by e.ordinal
    )
    select array(
        select l.ordinal from draft_line l where l.decision_id = decided and l.nomination_id in (select f.nomination_id from fresh f)
        union
        select s.ordinal from said s left join heard h using (ordinal)
        group by s.ordinal, s.rule_group
        having evaluated is null or bool_or(s.is_unread) or not bool_or(coalesce(s.kinds <@ h.kinds, false))
        order by ordinal)
$$;
comment on function unmet_lines is 'Lines of a draft that do not meet the criteria: as evaluated, and as the last submission found if nothing was entered since that these criteria read';

drop function if exists freeze_draft(bigint, bigint, date);
create or replace function freeze_draft(decided bigint, day date)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into decision_basis (decision_id, ordinal, legal_instrument_id)
    select decided, row_number() over (order by i.title not like 'Luật%', lower(i.in_force), i.symbol),
        i.legal_instrument_id
    from legal_instrument i where i.cited_in_decisions and i.in_force @> day;
    insert into award (
        decision_id, ordinal, group_ordinal, nomination_id, recipient_id, recipient_kind, award_kind_id,
        achievement_year, honorific, name, post, unit_name, org_unit_id, achievement,
        bonus_multiplier, base_salary_vnd, bonus_vnd, bonus_rule, commendation_type, achievement_key, is_posthumous, received_by)
    select decided, l.ordinal,
        row_number() over (partition by k.award_kind_id, n.recipient_kind, coalesce(p.died_on <= day, false) order by l.ordinal),
        n.nomination_id, n.recipient_id, n.recipient_kind, k.award_kind_id, n.achievement_year,
        l.honorific, l.name, l.post, l.unit_name, n.org_unit_id, l.achievement,
        b.bonus_multiplier, b.base_salary_vnd, b.bonus_vnd, b.bonus_rule, n.commendation_type, n.achievement_key,
        coalesce(p.died_on <= day, false), case when p.died_on <= day then p.represented_by end
    from draft_line l
    join nomination n using (nomination_id)
    left join person p on p.recipient_id = n.recipient_id and p.died_on is not null
    join draft_bonuses(decided, day) b on b.nomination_id = n.nomination_id
    join award_kind k on k.award_kind_id = b.award_kind_id
    where l.decision_id = decided;
    insert into certificate (award_id) select a.award_id from award a where a.decision_id = decided;
    insert into nomination_event (nomination_id, event)
    select l.nomination_id, 'award' from draft_line l where l.decision_id = decided order by l.nomination_id;
    delete from draft_line where decision_id = decided;
end
$$;
comment on function freeze_draft is 'Makes the lines of a draft awards of its decision, with bases, certificates and steps';

revoke execute on function acts_in_person, is_key_demanded, require_signer, signs_today, require_issuable, lines_submitted_unmet, unmet_lines,
    freeze_draft from public;
