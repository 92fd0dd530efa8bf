-- Days in their order: sent, received, voted, decided; and a mistyped one that is mended while nothing rests on it.

create or replace function check_vote_day() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    select m.held_on, s.received_on into wrong
    from (select distinct c.meeting_id, n.dossier_id from changed_row c join nomination n using (nomination_id)) x
    join meeting m using (meeting_id)
    join dossier s using (dossier_id)
    where m.held_on < s.received_on
    limit 1;
    if found then
        perform fail('TD285', 'date', to_char(wrong.held_on, 'DD/MM/YYYY'), 'earlier', to_char(wrong.received_on, 'DD/MM/YYYY'));
    end if;
    return null;
end
$$;
comment on function check_vote_day is 'Refuses votes of a meeting that was held before the dossier was received';
create or replace trigger ballot_in_time after insert on ballot
    referencing new table as changed_row for each statement execute function check_vote_day();

-- What people enter of the past has happened.
create or replace trigger recipient_born_future before insert or update of born_on on recipient
    for each row when (new.born_on > register_today()) execute function refuse_future('born_on');
create or replace trigger person_died_future before insert or update of died_on on person
    for each row when (new.died_on > register_today()) execute function refuse_future('died_on');
create or replace trigger collective_founded_future before insert or update of founded_on on collective
    for each row when (new.founded_on > register_today()) execute function refuse_future('founded_on');
create or replace trigger matter_opened_future before insert on matter
    for each row when (new.opened_on > register_today()) execute function refuse_future('opened_on');
create or replace trigger matter_closed_future before insert or update of closed_on on matter
    for each row when (new.closed_on > register_today()) execute function refuse_future('closed_on');
create or replace trigger attestation_future before insert or update of attested_on on attestation
    for each row when (new.attested_on > register_today()) execute function refuse_future('attested_on');
create or replace trigger adoption_future before insert or update of adopted_on on adoption
    for each row when (new.adopted_on > register_today()) execute function refuse_future('adopted_on');
create or replace trigger campaign_review_future before insert or update of held_on on campaign_review
    for each row when (new.held_on > register_today()) execute function refuse_future('held_on');

-- Nothing is recognised, nor taken over, before the year in which it began.
create or replace function check_initiative_day() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    day constant date := (to_jsonb(new) ->> tg_argv[0])::date;
    begun record;
begin
    select i.code, i.started_year into begun
    from initiative i where i.initiative_id = new.initiative_id and i.started_year > extract(year from day);
    if found then
        perform fail('TD582', 'code', begun.code, 'date', to_char(day, 'DD/MM/YYYY'), 'year', begun.started_year::text);
    end if;
    return null;
end
$$;
comment on function check_initiative_day is 'Refuses a recognition, or an adoption, of a day before the year in which the initiative began';
create or replace trigger recognition_in_time after insert or update of recognised_on on recognition
    for each row execute function check_initiative_day('recognised_on');
create or replace trigger adoption_in_time after insert or update of adopted_on on adoption
    for each row execute function check_initiative_day('adopted_on');

-- Whether a correction of this transaction says so: only the functions below write one.
drop function if exists is_mended(bigint, bigint, text);
create or replace function is_mended(dossier bigint, meeting bigint, named text, day date)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from day_correction c
        where (c.dossier_id = dossier or c.meeting_id = meeting) and c.field = named and c.after = day and c.corrected_at = now())
$$;
comment on function is_mended is 'Whether this transaction mends that day of a dossier or meeting to this one';

-- The sender mends the day of his letter, the authority that of the receipt, before the council has met on it.
create or replace function mend_dossier_day(mended bigint, named text, day date, why text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present dossier;
    was date;
begin
    perform require_given('dossier', mended::text, 'field', named, 'date', day::text, 'reason', nullif(btrim(why), ''));
    if (named in ('submitted_on', 'received_on')) is not true then
        perform fail('TD110', 'value', named, 'field', 'field', 'expected', 'submitted_on, received_on');
    end if;
    perform require_dossier_sight(array[mended]);
    select s.* into present from dossier s where s.dossier_id = mended for update;
    if not found then
        perform fail('TD103', 'id', mended::text);
    end if;
    perform require_office(case named when 'submitted_on' then present.org_unit_id else present.addressed_to_id end);
    -- The day chooses the law: whoever is nominated in it has no say.
    perform refuse_self_edit(array(select n.recipient_id from nomination n where n.dossier_id = mended));
    was := case named when 'submitted_on' then present.submitted_on else present.received_on end;
    if was is null then
        perform fail(case named when 'submitted_on' then 'TD214' else 'TD186' end, 'id', mended::text, 'name', '–',
            'ordinal', '–');
    elsif was = day then
        return;
    elsif day > register_today() then
        perform fail('TD158', 'date', to_char(day, 'DD/MM/YYYY'));
    elsif exists (select from nomination n join ballot b using (nomination_id) where n.dossier_id = mended)
        or exists (select from forwarding f where f.dossier_id = mended)
        or exists (select from decision_dossier x where x.dossier_id = mended)
    then
        perform fail('TD288', 'date', to_char(was, 'DD/MM/YYYY'));
    elsif named = 'submitted_on' and day > present.received_on or named = 'received_on' and day < present.submitted_on then
        perform fail('TD216', 'received', to_char(case named when 'received_on' then day else present.received_on end, 'DD/MM/YYYY'),
            'submitted', to_char(case named when 'submitted_on' then day else present.submitted_on end, 'DD/MM/YYYY'));
    elsif named = 'received_on' and rule_set_on(day) is null then
        perform fail('TD117', 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    insert into day_correction (dossier_id, field, before, after, reason) values (mended, named, was, day, why);
    -- The clock of the dossier runs from the true day; the audit keeps the other.
    delete from dossier_step x
    where x.dossier_step_id = (
        select max(o.dossier_step_id) from dossier_step o
        where o.dossier_id = mended and o.happened_on = was
            and o.step = case named when 'submitted_on' then 'submit' else 'receive' end);
    if named = 'submitted_on' then
        update dossier set submitted_on = day where dossier_id = mended;
    else
        update dossier set received_on = day, rule_set_code = rule_set_on(day) where dossier_id = mended;
    end if;
end
$$;
comment on function mend_dossier_day is 'Mends a mistyped day of a letter or a receipt while no council has met on the dossier, with the reason';

-- A meeting is mended while none of its nominations went on, and where the rules of both days are the same.
create or replace function mend_meeting_day(mended bigint, day date, why text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    was date;
    council_unit bigint;
begin
    perform require_given('meeting', mended::text, 'date', day::text, 'reason', nullif(btrim(why), ''));
    select c.org_unit_id into council_unit
    from meeting m join council c using (council_id)
    where m.meeting_id = mended;
    -- Another council's meeting is as if there were none.
    if not found or not (is_maintainer() or works_for(council_unit)) then
        perform fail('TD297', 'ballot', mended::text);
    end if;
    perform require_office(council_unit);
    perform refuse_self_edit(array(
        select n.recipient_id from ballot b join nomination n using (nomination_id) where b.meeting_id = mended));
    select m.held_on into was from meeting m where m.meeting_id = mended for update;
    if was = day then
        return;
    elsif day > register_today() then
        perform fail('TD158', 'date', to_char(day, 'DD/MM/YYYY'));
    elsif exists (
        select from ballot b
        join nomination n using (nomination_id)
        join dossier s using (dossier_id)
        left join threshold_of(s.rule_set_code, n.award_kind_code, council_unit, day) t on true
        where b.meeting_id = mended and (
            n.state not in ('recommended', 'declined')
            or exists (select from draft_line l where l.nomination_id = n.nomination_id)
            or exists (select from ballot o where o.nomination_id = n.nomination_id and o.ballot_id > b.ballot_id)
            or (t.percent, t.base) is distinct from (b.threshold_percent, b.threshold_base)))
    then
        perform fail('TD288', 'date', to_char(was, 'DD/MM/YYYY'));
    end if;
    select max(s.received_on) into was
    from ballot b join nomination n using (nomination_id) join dossier s using (dossier_id)
    where b.meeting_id = mended and s.received_on > day;
    if was is not null then
        perform fail('TD285', 'date', to_char(day, 'DD/MM/YYYY'), 'earlier', to_char(was, 'DD/MM/YYYY'));
    end if;
    insert into day_correction (meeting_id, field, before, after, reason)
    select mended, 'held_on', m.held_on, day, why from meeting m where m.meeting_id = mended;
    update meeting set held_on = day where meeting_id = mended;
end
$$;
comment on function mend_meeting_day is 'Mends the mistyped day of a meeting while no draft holds what it voted on, with the reason';

revoke execute on function is_mended, mend_dossier_day, mend_meeting_day from public;
grant execute on function mend_dossier_day, mend_meeting_day to thidua_office;
