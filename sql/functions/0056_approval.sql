-- The parts of an approval: who signs, what stands against it, and the lines as they are frozen.

-- The login is the account, and was so when it connected: no SET ROLE, nor SET SESSION AUTHORIZATION by who keeps the server.
create or replace function acts_in_person()
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select session_user::text = acting_account() and exists (
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
        perform fail('TD198', 'account', acting_account(), 'login', session_user::text);
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
        elsif finding.code in ('TD118', 'TD149', 'TD250', 'TD540', 'TD556', 'TD566') and may_repeat then
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
    ordinal integer, nomination_id bigint, recipient_id bigint, submitted_at timestamptz, is_by_rule boolean, is_unread boolean)
language plpgsql stable security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    return query
    with line as materialized (
        select l.ordinal, l.nomination_id, max(e.nomination_event_id) as nomination_event_id
        from draft_line l join nomination_event e using (nomination_id)
        where l.decision_id = decided and e.event = 'submit'
        group by l.ordinal, l.nomination_id
    ), limb as (
        select l.nomination_event_id, coalesce(r.rule_group, f.gate) as rule_group, bool_or(f.verdict = 'not_met') as fails,
            f.gate is null as is_rule
        from line l
        join finding f using (nomination_event_id)
        left join award_rule r using (award_rule_id)
        where f.is_verified is not false
        group by l.nomination_event_id, coalesce(r.rule_group, f.gate), r.limb, f.gate is null
    ), failing as (
        select x.nomination_event_id, bool_or(x.is_rule) as is_by_rule
        from (
            select b.nomination_event_id, b.is_rule from limb b
            group by b.nomination_event_id, b.rule_group, b.is_rule having bool_and(b.fails)) x
        group by x.nomination_event_id
    )
    select l.ordinal, l.nomination_id, n.recipient_id, e.happened_at, failing.is_by_rule, false
    from failing
    join line l using (nomination_event_id)
    join nomination_event e using (nomination_event_id)
    join nomination n on n.nomination_id = l.nomination_id
    union all
    select l.ordinal, l.nomination_id, n.recipient_id, e.happened_at, true, true
    from line l
    join nomination_event e using (nomination_event_id)
    join nomination n on n.nomination_id = l.nomination_id
    join dossier s on s.dossier_id = n.dossier_id
    where not keeps_database(coalesce(e.login, e.account))
        and exists (
            select from award_rule r
            where r.rule_set_code = criteria_law(s.rule_set_code, n.award_kind_code) and r.award_kind_code = n.award_kind_code
                and r.recipient_kind = n.recipient_kind and not r.is_withdrawn
                -- Each group of criteria, under whatever law of the same words.
                and not exists (
                    select from finding f join award_rule o using (award_rule_id)
                    where f.nomination_event_id = l.nomination_event_id and o.rule_group = r.rule_group
                        and o.award_kind_code = r.award_kind_code and o.recipient_kind = r.recipient_kind));
end
$$;
comment on function lines_submitted_unmet is 'Lines of a draft that did not meet the criteria when they were submitted, when that was, whether a rule says so, not a gate alone, and whether nobody looked';

-- Whoever signs may bring an evaluation of now; where it leaves out what the submission found, something must have been entered
-- since, or else it is believed no more than a list that is empty. Gates (votes, shares, matters) open without an entry of that kind.
create or replace function unmet_lines(decided bigint, evaluated bigint[])
returns integer[] language sql stable security definer set search_path = public, pg_temp as $$
    with said as materialized (
        select s.* from lines_submitted_unmet(decided) s
        where (s.nomination_id = any (evaluated)) is not true and (s.is_by_rule or evaluated is null)
    ), entered as (
        select s.ordinal from said s join rating r on r.recipient_id = s.recipient_id where r.entered_at > s.submitted_at
        union all
        select s.ordinal from said s join unit_figure f on f.recipient_id = s.recipient_id where f.entered_at > s.submitted_at
        union all
        select s.ordinal from said s join matter m on m.recipient_id = s.recipient_id
        where m.entered_at > s.submitted_at or m.closed_on >= register_day(s.submitted_at)
        union all
        select s.ordinal from said s join fact_correction c on c.recipient_id = s.recipient_id
        where c.corrected_at > s.submitted_at
        union all
        select s.ordinal from said s join attestation t on t.nomination_id = s.nomination_id
        where t.entered_at > s.submitted_at
        union all
        select s.ordinal from said s join award a on a.recipient_id = s.recipient_id join decision d using (decision_id)
        where greatest(d.created_at, d.approved_at) > s.submitted_at
        union all
        select s.ordinal from said s join recipient_merge m on m.kept_id = s.recipient_id
        where greatest(m.merged_at, m.undone_at) > s.submitted_at
        union all
        select s.ordinal from said s join initiative_use u on u.nomination_id = s.nomination_id
        where u.entered_at > s.submitted_at
        union all
        select s.ordinal from said s join initiative_use u on u.nomination_id = s.nomination_id
        join recognition c using (initiative_id)
        where c.entered_at > s.submitted_at
    )
    select array(
        select l.ordinal from draft_line l where l.decision_id = decided and l.nomination_id = any (evaluated)
        union
        select s.ordinal from said s
        where evaluated is null or s.is_unread or not exists (select from entered e where e.ordinal = s.ordinal)
        order by ordinal)
$$;
comment on function unmet_lines is 'Lines of a draft that do not meet the criteria: as evaluated, and as the last submission found if nothing was entered since';

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
