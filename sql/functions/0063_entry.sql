-- Facts that people enter: what was entered stays readable when it is corrected, and local rules when they end.

create or replace function record_fact_correction() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into fact_correction (fact, recipient_id, nomination_id, year, criterion, field, before, after)
    select tg_table_name, coalesce((o.fact ->> 'recipient_id')::bigint, m.recipient_id), m.nomination_id,
        (o.fact ->> 'year')::integer, o.fact ->> 'criterion', f.field, f.before, f.after
    from (select to_jsonb(w) as fact from was w) o
    join (select to_jsonb(c) as fact from changed_row c) n
        on concat_ws(' ', n.fact ->> 'recipient_id', n.fact ->> 'year', n.fact ->> 'nomination_id', n.fact ->> 'criterion')
            = concat_ws(' ', o.fact ->> 'recipient_id', o.fact ->> 'year', o.fact ->> 'nomination_id', o.fact ->> 'criterion')
    left join nomination m on m.nomination_id = (o.fact ->> 'nomination_id')::bigint
    cross join lateral changed_fields(o.fact, n.fact) f;
    return null;
end
$$;
comment on function record_fact_correction is 'Writes what an update of facts changed, field by field';

create or replace trigger rating_corrected after update on rating
    referencing old table as was new table as changed_row
    for each statement execute function record_fact_correction();
create or replace trigger unit_figure_corrected after update on unit_figure
    referencing old table as was new table as changed_row
    for each statement execute function record_fact_correction();
create or replace trigger attestation_corrected after update on attestation
    referencing old table as was new table as changed_row
    for each statement execute function record_fact_correction();

-- Of cards, posts and shares of authors row by row: whole units change home, and few change these. Of a number it says what
-- everybody reads who sees the card.
create or replace function record_entry_correction() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was constant jsonb := to_jsonb(old);
    now_is constant jsonb := to_jsonb(new);
begin
    insert into fact_correction (fact, recipient_id, field, before, after)
    select tg_table_name, new.recipient_id, f.field, f.before, f.after
    from changed_fields(was, now_is) f
    where f.field = any (tg_argv) and f.field <> 'personal_number'
    union all
    select tg_table_name, new.recipient_id, 'personal_number', nullif(was ->> 'shown_number', now_is ->> 'shown_number'),
        now_is ->> 'shown_number'
    where was ->> 'personal_number' is distinct from now_is ->> 'personal_number';
    return null;
end
$$;
comment on function record_entry_correction is 'Writes what an update of a card, a post or an author changed, of the fields that it is told';

do $$
declare
    place record;
begin
    for place in
        select * from (values
            ('recipient', '{born_on,birth_precision,personal_number}'::text[]),
            ('person', '{family_name,middle_name,given_name,printed_name,sex,ethnicity,died_on,represented_by}'),
            ('collective', '{represents_id,founded_on}'), ('household', '{head_id,address}'), ('post', '{held}'),
            ('initiative_author', '{share_percent}')) v (name, fields)
    loop
        -- Field by field: rows of three and more are written otherwise by a dump.
        execute format(
            'create or replace trigger %1$s_corrected after update of %2$s on %1$I for each row when (%3$s) '
                || 'execute function record_entry_correction(%4$s)',
            place.name, array_to_string(place.fields, ', '),
            (select string_agg(format('old.%1$I is distinct from new.%1$I', f), ' or ') from unnest(place.fields) f),
            (select string_agg(quote_literal(f), ', ') from unnest(place.fields) f));
    end loop;
end
$$;

-- A part of a card that comes after the card says what the card did not.
create or replace function record_late_part() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into fact_correction (fact, recipient_id, field, after)
    select tg_table_name, r.recipient_id, f.field, p.part ->> f.field
    from (select to_jsonb(c) as part from changed_row c) p
    join recipient r on r.recipient_id = (p.part ->> 'recipient_id')::bigint
    cross join unnest(tg_argv) f (field)
    -- A death and who receives for the dead are signed as they are written, so that their writer is kept from the beginning.
    where (r.created_at <> now() or f.field in ('died_on', 'represented_by')) and p.part ->> f.field is not null
        -- What comes again out of a merger that is being undone was there.
        and not exists (select from recipient_merge m where m.gone_id = r.recipient_id and m.undone_at is null);
    return null;
end
$$;
comment on function record_late_part is 'Writes what was entered of a card after it, as corrections of nothing';

do $$
declare
    place record;
begin
    for place in
        select * from (values
            ('person', '{sex,ethnicity,died_on,represented_by}'::text[]), ('collective', '{represents_id,founded_on}'),
            ('household', '{head_id,address}')) v (name, fields)
    loop
        execute format(
            'create or replace trigger %1$s_late after insert on %1$I referencing new table as changed_row '
                || 'for each statement execute function record_late_part(%2$s)',
            place.name, (select string_agg(quote_literal(f), ', ') from unnest(place.fields) f));
    end loop;
end
$$;

-- Between two moments of one transaction nothing was stopped.
create or replace function note_stop(was initiative, present initiative)
returns tstzrange language sql stable as $$
    select case
        when was.stage <> 'stopped' and present.stage = 'stopped' then tstzrange(now(), null)
        when was.stage = 'stopped' and present.stage <> 'stopped' then tstzrange(lower(was.stopped_during), now())
        else was.stopped_during end
$$;
comment on function note_stop is 'When an initiative was stopped last, after a change of its stage';

create or replace function note_edit() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.edited_at := now();
    new.edited_by := array(
        select distinct x from unnest(old.edited_by || array[acting_account(), acting_login()]) x order by 1);
    if tg_table_name = 'initiative' then
        new.stopped_during := note_stop(old, new);
    end if;
    return new;
end
$$;
comment on function note_edit is 'Keeps who changed what an initiative is called or where it stands, or the days of a campaign';
create or replace trigger initiative_edited before update of name, stage, stage_note on initiative
    for each row when (new.name is distinct from old.name or new.stage is distinct from old.stage
        or new.stage_note is distinct from old.stage_note)
    execute function note_edit();
create or replace trigger campaign_edited before update of period on campaign
    for each row when (new.period is distinct from old.period) execute function note_edit();
drop function if exists note_initiative_edit();

-- What was decided for a campaign was decided while it ran so: its end goes on being moved only among years that were to come.
create or replace function keep_campaign_period() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    issued record;
begin
    select d.number, d.symbol, d.decided_on into issued
    from dossier s
    join decision_dossier x using (dossier_id)
    join decision d on d.decision_id = x.decision_id and d.state = 'issued'
    where s.campaign_id = new.campaign_id and (
        lower(new.period) <> lower(old.period)
        or extract(year from d.decided_on) >= extract(year from least(coalesce(upper(old.period), 'infinity'), coalesce(upper(new.period), 'infinity')) - 1))
    order by d.decided_on desc
    limit 1;
    if found then
        perform fail('TD611', 'campaign', old.code, 'decision', paper_number(issued.number, issued.symbol),
            'date', to_char(issued.decided_on, 'DD/MM/YYYY'));
    end if;
    return new;
end
$$;
comment on function keep_campaign_period is 'Refuses other days for a campaign of which something was decided by them';
create or replace trigger campaign_period_kept before update of period on campaign
    for each row when (new.period is distinct from old.period) execute function keep_campaign_period();

-- Whose fact it is, and who entered it when, is no part of a correction; nothing is taken back without a trace.
create or replace trigger rating_fixed before update of year, entered_at, account, login on rating
    for each statement execute function refuse_change();
create or replace trigger rating_relinked after update of recipient_id on rating
    for each row execute function refuse_all_but_relinking();
create or replace trigger unit_figure_fixed before update of year, entered_at, account, login on unit_figure
    for each statement execute function refuse_change();
create or replace trigger unit_figure_relinked after update of recipient_id on unit_figure
    for each row execute function refuse_all_but_relinking();
create or replace trigger attestation_fixed before update of nomination_id, criterion, entered_at, account on attestation
    for each statement execute function refuse_change();
create or replace trigger rating_kept before truncate on rating
    for each statement execute function refuse_change();
-- Of two entries that become one, a rating or figures that both have stay once.
create or replace function refuse_removal() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if not exists (
        select from recipient_merge_link l join recipient_merge m using (recipient_merge_id)
        where m.gone_id = old.recipient_id and m.undone_at is null and l.table_name = tg_table_name
            and l.removed = to_jsonb(old))
    then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return old;
end
$$;
create or replace trigger rating_removed before delete on rating
    for each row execute function refuse_removal();
drop trigger if exists unit_figure_kept on unit_figure;
create trigger unit_figure_kept before truncate on unit_figure
    for each statement execute function refuse_change();
create or replace trigger unit_figure_removed before delete on unit_figure
    for each row execute function refuse_removal();
create or replace trigger attestation_kept before delete or truncate on attestation
    for each statement execute function refuse_change();
create or replace trigger matter_kept before delete or truncate on matter
    for each statement execute function refuse_change();
create or replace trigger fact_correction_fixed before update of
        fact_correction_id, fact, nomination_id, year, criterion, field, before, after, corrected_at, account
        or delete or truncate on fact_correction
    for each statement execute function refuse_change();
create or replace trigger fact_correction_relinked after update of recipient_id on fact_correction
    for each row execute function refuse_all_but_relinking();

-- Without the end of its period a discipline would stand in nobody's way the day after (Decree 152/2025/NĐ-CP Art 4(4)).
-- What a register took over from another stays as it was there.
create or replace function refuse_open_violation() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
    perform fail('TD339');
    return null;
end
$$;
comment on function refuse_open_violation is 'Refuses a violation without the day from which achievements count again';
create or replace trigger matter_period before insert or update of outcome on matter
    for each row when (new.outcome = 'violation' and new.counts_again_on is null and current_user <> 'thidua_owner')
    execute function refuse_open_violation();

-- A matter is closed once, by its conclusion, and nothing else of it changes.
create or replace function guard_matter() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    closing constant text[] := array[
        'closed_on', 'outcome', 'counts_again_on', 'closing_paper', 'closed_by', 'closing_login', 'closed_at'];
begin
    if old.closed_on is not null then
        perform fail('TD394', 'matter', old.matter_id::text, 'date', to_char(old.closed_on, 'DD/MM/YYYY'));
    elsif new.closed_on is null or (to_jsonb(new) - closing) is distinct from (to_jsonb(old) - closing) then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    new.closed_by := acting_account();
    new.closing_login := nullif(acting_login(), new.closed_by);
    new.closed_at := now();
    return new;
end
$$;
create or replace trigger matter_closed before update on matter
    for each row when (new.recipient_id = old.recipient_id) execute function guard_matter();

create or replace function sign_matter() returns trigger language plpgsql set search_path = public, pg_temp as $$
begin
    new.closed_by := case when new.closed_on is not null then acting_account() end;
    new.closing_login := nullif(acting_login(), new.closed_by);
    new.closed_at := case when new.closed_on is not null then now() end;
    return new;
end
$$;
create or replace trigger matter_opened before insert on matter for each row execute function sign_matter();
create or replace trigger matter_relinked after update on matter
    for each row when (new.recipient_id <> old.recipient_id) execute function refuse_all_but_relinking();

-- What was decided was decided upon the words of that day.
create or replace function guard_attestation() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    decided record;
begin
    select n.name, n.state into decided
    from changed_row c join nomination n using (nomination_id)
    where n.state in ('awarded', 'awarded_above', 'refused', 'withdrawn')
    limit 1;
    if found then
        perform fail('TD391', 'name', decided.name, 'state', decided.state);
    end if;
    return null;
end
$$;
create or replace trigger attestation_added after insert on attestation
    referencing new table as changed_row for each statement execute function guard_attestation();
create or replace trigger attestation_changed after update on attestation
    referencing new table as changed_row for each statement execute function guard_attestation();

-- A local rule ends on a day; it is never edited.
create or replace trigger council_rule_relabelled before update on council_rule
    for each row execute function refuse_relabelling();
create or replace trigger local_vote_threshold_relabelled before update on local_vote_threshold
    for each row execute function refuse_relabelling();
create or replace trigger award_ratio_relabelled before update on award_ratio
    for each row when (old.org_unit_id is not null) execute function refuse_relabelling();
create or replace trigger deadline_rule_relabelled before update on deadline_rule
    for each row when (old.org_unit_id is not null) execute function refuse_relabelling();

create or replace function refuse_local_removal() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform fail('TD230', 'table', tg_table_name);
    return null;
end
$$;
create or replace trigger council_rule_kept before delete on council_rule
    for each row when (old.org_unit_id is not null) execute function refuse_local_removal();
create or replace trigger local_vote_threshold_kept before delete on local_vote_threshold
    for each row execute function refuse_local_removal();
create or replace trigger award_ratio_kept before delete on award_ratio
    for each row when (old.org_unit_id is not null) execute function refuse_local_removal();
create or replace trigger deadline_rule_kept before delete on deadline_rule
    for each row when (old.org_unit_id is not null) execute function refuse_local_removal();

create or replace function rule_set_on(day date)
returns text language plpgsql stable as $$
declare
    found_code text;
begin
    select s.rule_set_code into found_code from rule_set s where s.received @> day;
    if not found then
        perform fail('TD117', 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    return found_code;
end
$$;
comment on function rule_set_on is 'The rule set of dossiers received on a day; refused when there is none';

-- A local rule begins after the one before it, which ends there.
create or replace function check_rule_begin(start date, was daterange)
returns void language plpgsql as $$
begin
    if coalesce(start <= lower(was), start is null) then
        perform fail('TD140', 'date', to_char(start, 'DD/MM/YYYY'), 'earlier', to_char(lower(was), 'DD/MM/YYYY'));
    end if;
end
$$;
comment on function check_rule_begin is 'Refuses a local rule that would begin no later than the one that it takes over from';

-- Whoever sets one waits for whoever is setting another for the same unit: with nothing yet to lock, two would meet only in
-- the exclusion constraint, where they may wait for each other.
create or replace function set_council_rule(
    unit bigint, rule_set text, start date, numerator integer, denominator integer, counts text, adjusts boolean,
    rounds integer, paper text)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present council_rule;
begin
    -- Without a unit it would be a rule of the State.
    perform require_given('unit', unit::text, 'law', rule_set, 'from', start::text, 'recusal', adjusts::text, 'paper', paper);
    perform require_office(unit);
    perform hold_units(array[unit]);
    -- No text that we read sets a quorum for all; those that set one ask for two thirds. Less than half is no council.
    if coalesce(2 * numerator < denominator, false) then
        perform fail('TD148', 'numerator', numerator::text, 'denominator', denominator::text);
    end if;
    select r.* into present
    from council_rule r
    where r.rule_set_code = rule_set and r.org_unit_id = unit and upper_inf(r.in_force)
    for update;
    if found then
        if (present.quorum_numerator, present.quorum_denominator, present.quorum_counts, present.recusal_adjusts_base,
            present.maximum_rounds, present.citation) is not distinct from
            (numerator, denominator, counts, adjusts, rounds, paper)
        then
            return false;
        end if;
        perform check_rule_begin(start, present.in_force);
        update council_rule r set in_force = daterange(lower(r.in_force), start)
        where r.council_rule_id = present.council_rule_id;
    end if;
    insert into council_rule (
        rule_set_code, org_unit_id, in_force, quorum_numerator, quorum_denominator, quorum_counts,
        recusal_adjusts_base, maximum_rounds, citation)
    values (rule_set, unit, daterange(start, null), numerator, denominator, counts, adjusts, rounds, paper);
    return true;
end
$$;
comment on function set_council_rule is
    'How the councils of a unit and below it vote from a day on; false when they do so already';

create or replace function set_threshold(
    unit bigint, rule_set text, start date, award_code text, share integer, counted text, paper text)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present local_vote_threshold;
    national record;
begin
    perform require_given('unit', unit::text, 'law', rule_set, 'from', start::text, 'award', award_code,
        'percent', share::text, 'base', counted, 'paper', paper);
    perform require_office(unit);
    perform hold_units(array[unit]);
    -- It runs on under the laws that follow, and is held against each of them. Those who voted are never more than all.
    select v.percent, v.base, v.citation into national
    from vote_threshold v
    join rule_set r using (rule_set_code)
    where v.award_kind_code = award_code
        and lower(r.received) >= (select lower(s.received) from rule_set s where s.rule_set_code = rule_set)
        and (share < v.percent or counted is distinct from v.base and counted is distinct from 'total_members')
    order by v.percent desc, lower(r.received)
    limit 1;
    if found then
        perform fail('TD188', 'award', award_code, 'percent', national.percent::text, 'base', national.base,
            'citation', national.citation);
    end if;
    select t.* into present
    from local_vote_threshold t
    where t.rule_set_code = rule_set and t.org_unit_id = unit and t.award_kind_code = award_code
        and upper_inf(t.in_force)
    for update;
    if found then
        if (present.percent, present.base, present.citation) is not distinct from (share, counted, paper) then
            return false;
        end if;
        perform check_rule_begin(start, present.in_force);
        update local_vote_threshold t set in_force = daterange(lower(t.in_force), start)
        where t.local_vote_threshold_id = present.local_vote_threshold_id;
    end if;
    insert into local_vote_threshold (rule_set_code, org_unit_id, in_force, award_kind_code, percent, base, citation)
    values (rule_set, unit, daterange(start, null), award_code, share, counted, paper);
    return true;
end
$$;
comment on function set_threshold is
    'Share that the councils of a unit and below it must reach for an award from a day on; false when it is so already';

create or replace function set_award_ratio(
    unit bigint, rule_set text, start date, award_code text, share integer, counted text, paper text)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present award_ratio;
begin
    perform require_given('unit', unit::text, 'law', rule_set, 'from', start::text, 'award', award_code,
        'percent', share::text, 'figure', counted, 'paper', paper);
    perform require_office(unit);
    perform hold_units(array[unit]);
    select q.* into present
    from award_ratio q
    where q.rule_set_code = rule_set and q.org_unit_id = unit and q.award_kind_code = award_code
        and upper_inf(q.in_force)
    for update;
    if found then
        if (present.percent, present.figure, present.citation) is not distinct from (share, counted, paper) then
            return false;
        end if;
        perform check_rule_begin(start, present.in_force);
        update award_ratio q set in_force = daterange(lower(q.in_force), start)
        where q.award_ratio_id = present.award_ratio_id;
    end if;
    insert into award_ratio (rule_set_code, org_unit_id, in_force, award_kind_code, percent, figure, citation)
    values (rule_set, unit, daterange(start, null), award_code, share, counted, paper);
    return true;
end
$$;
comment on function set_award_ratio is
    'Most that a unit and those below it may propose for an award from a day on; false when it is so already';

create or replace function set_deadline_rule(
    unit bigint, start date, rule_code text, first_step text, last_step text, awards text[], counted_in text,
    length integer, due_month integer, due_day integer, years_after integer, paper text)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present deadline_rule;
begin
    perform require_given('unit', set_deadline_rule.unit::text, 'from', start::text, 'code', rule_code, 'step', last_step,
        'awards', awards::text, 'counted in', counted_in, 'paper', paper);
    perform require_office(set_deadline_rule.unit);
    perform hold_units(array[set_deadline_rule.unit]);
    -- 2000 had a 29 February.
    if coalesce(due_month between 1 and 12 and due_day not between 1 and
        extract(day from make_date(2000, due_month, 1) + interval '1 month' - interval '1 day'), false)
    then
        perform fail('TD142', 'value', due_day || '/' || due_month);
    end if;
    select r.* into present
    from deadline_rule r
    where r.code = rule_code and r.org_unit_id = set_deadline_rule.unit and upper_inf(r.in_force)
    for update;
    if found then
        if (present.from_step, present.to_step, present.award_kind_codes, present.unit, present.amount, present.month,
            present.day, present.year_offset, present.citation) is not distinct from
            (first_step, last_step, awards, counted_in, length, due_month, due_day, years_after, paper)
        then
            return false;
        end if;
        perform check_rule_begin(start, present.in_force);
        update deadline_rule r set in_force = daterange(lower(r.in_force), start)
        where r.deadline_rule_id = present.deadline_rule_id;
    end if;
    insert into deadline_rule (
        code, org_unit_id, in_force, from_step, to_step, award_kind_codes, unit, amount, month, day, year_offset,
        citation, confidence)
    values (
        rule_code, set_deadline_rule.unit, daterange(start, null), first_step, last_step, awards, counted_in, length,
        due_month, due_day, years_after, paper, 'high');
    return true;
end
$$;
comment on function set_deadline_rule is
    'A deadline of an authority, from a day on, for dossiers to it and to those below; false when it is so already';

revoke execute on function set_council_rule, set_threshold, set_award_ratio, set_deadline_rule from public;
grant execute on function set_council_rule, set_threshold, set_award_ratio, set_deadline_rule to thidua_office;
