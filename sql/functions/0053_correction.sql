-- Đính chính: a later paper that replaces wording, never who was awarded what.

-- The award as it reads after all corrections.
create or replace function present_text(corrected bigint, wanted text)
returns text language sql stable as $$
    select case when l.is_found then l.after else to_jsonb(a) ->> wanted end
    from award a
    left join lateral (
        select true as is_found, x.after::text as after
        from amendment_line x
        where x.award_id = a.award_id and x.field = wanted
        order by x.amendment_id desc
        limit 1
    ) l on true
    where a.award_id = corrected
$$;
comment on function present_text is 'The wording of a field of an award, as the last correction left it';

-- Locks an issued decision for whoever may sign a later paper about it, and checks the day of that paper. Who may not
-- holds nothing up.
drop function if exists lock_issued_decision(bigint, date);
create or replace function lock_issued_decision(decided bigint, authority bigint, day date)
returns signing_right language plpgsql as $$
declare
    present decision;
    signer signing_right;
    last_on date;
begin
    perform require_given('decision', decided::text, 'date', day::text);
    perform require_decision_sight(decided);
    select d.* into present from decision d where d.decision_id = decided;
    if not found then
        perform fail('TD104', 'decision', decided::text);
    elsif present.state <> 'issued' then
        perform fail('TD366', 'decision', decided::text);
    elsif day > register_today() then
        perform fail('TD229', 'date', to_char(day, 'DD/MM/YYYY'));
    end if;
    signer := amendment_signer(decided, authority, day);
    perform from decision d where d.decision_id = decided for update;
    select greatest(present.decided_on, max(a.issued_on)) into last_on
    from amendment a where a.decision_id = decided;
    if day < last_on then
        perform fail('TD285', 'date', to_char(day, 'DD/MM/YYYY'), 'earlier', to_char(last_on, 'DD/MM/YYYY'));
    end if;
    return signer;
end
$$;

create or replace function correction_finding(decided bigint, lines integer[], fields text[], texts text[])
returns table (code text, ordinal integer, name text, field text, subject text) language sql stable as $$
    with wanted as (
        select w.place, w.ordinal, w.field, w.text, a.award_id, a.name::text as name, v.amendment_id as revoked_by
        from unnest(lines, fields, texts) with ordinality as w (ordinal, field, text, place)
        left join award a on a.decision_id = decided and a.ordinal = w.ordinal
        left join revoked_award v using (award_id)
    )
    select x.code, x.ordinal, coalesce(x.name, ''), x.field, coalesce(x.subject, '')
    from (
        select 'TD362' as code, w.place, w.ordinal, w.name, w.field, null as subject
        from wanted w where w.award_id is null
        union all
        select 'TD363', w.place, w.ordinal, w.name, w.field, paper_number(m.number, m.symbol)
        from wanted w join amendment m on m.amendment_id = w.revoked_by
        union all
        select 'TD364', w.place, w.ordinal, w.name, w.field, w.text
        from wanted w where w.award_id is not null and present_text(w.award_id, w.field) is not distinct from w.text
        union all
        select 'TD365', w.place, w.ordinal, w.name, w.field, null
        from wanted w where w.award_id is not null and w.text is null and w.field not in ('honorific', 'post')
        union all
        select 'TD367', max(w.place), w.ordinal, max(w.name), w.field, null
        from wanted w group by w.ordinal, w.field having count(*) > 1
        union all
        -- What is no name, or no text at all.
        select f.code, w.place, w.ordinal, w.name, w.field, w.text
        from wanted w
        join award a on a.award_id = w.award_id
        cross join lateral (
            select case w.field when 'name' then name_fault(w.text, a.recipient_kind) else text_fault(w.text) end as code) f
        where w.text is not null and f.code is not null
        union all
        -- A name of other words than before is looked at twice, and so is whatever may make the award a namesake's.
        select 'TD546', w.place, w.ordinal, w.name, w.field, w.text
        from wanted w
        where w.award_id is not null and w.field = 'name' and w.text is not null
            and name_distance(w.text, present_text(w.award_id, 'name')) > 1
        union all
        select 'TD547', w.place, w.ordinal, w.name, w.field, y.namesake
        from wanted w
        join award a on a.award_id = w.award_id
        cross join lateral (
            select namesake_of(a.recipient_id, coalesce(
                (select o.text from wanted o where o.award_id = w.award_id and o.field = 'name' limit 1),
                present_text(w.award_id, 'name')), null) as namesake) y
        where y.namesake is not null and w.field <> 'achievement'
            and w.place = (select min(o.place) from wanted o where o.award_id = w.award_id and o.field <> 'achievement')
        union all
        -- Another unit, or another post and form of address at once, are another person's, whatever he is called. What was mended
        -- before counts too: nobody is changed little by little.
        select 'TD557', min(w.place), w.ordinal, w.name, min(w.field), string_agg(x.told, '; ' order by w.place)
        from wanted w
        join award a on a.award_id = w.award_id
        cross join lateral (
            select c.field, coalesce(c.decided, '–') || ' → ' || coalesce(c.text, '–') as told, c.field = 'unit_name' as is_unit, c.is_wanted
            from (
                select v.field, v.decided, case when o.field is null then present_text(a.award_id, v.field) else o.text end as text,
                    o.field is not null as is_wanted
                from (values ('honorific', a.honorific::text), ('post', a.post::text), ('unit_name', a.unit_name::text)) v (field, decided)
                left join wanted o on o.award_id = w.award_id and o.field = v.field) c
            where name_key(c.decided) <> name_key(c.text)
                and (c.field <> 'unit_name' or not unit_bears(a.org_unit_id, coalesce(c.text, '')))) x
        where w.award_id is not null and x.field = w.field and w.field in ('honorific', 'post', 'unit_name')
            and (x.is_unit or exists (
                select from (values ('honorific', a.honorific::text), ('post', a.post::text), ('unit_name', a.unit_name::text)) v (field, decided)
                left join wanted o on o.award_id = w.award_id and o.field = v.field
                where v.field <> w.field and name_key(v.decided) <> name_key(
                    case when o.field is null then present_text(a.award_id, v.field) else o.text end)
                    and (v.field <> 'unit_name' or not unit_bears(a.org_unit_id, coalesce(
                        case when o.field is null then present_text(a.award_id, v.field) else o.text end, '')))))
        group by w.ordinal, w.name
        union all
        -- Words that would make two forms of one recipient forms for one deed; where they are so already, a correction may stay.
        -- Words of another year's deed are confirmed.
        select o.code, w.place, w.ordinal, w.name, w.field, o.subject
        from wanted w
        join award a on a.award_id = w.award_id
        join award_kind k on k.award_kind_id = a.award_kind_id and k.family = 'form'
        cross join lateral (
            select c.code, paper_line(d.number, d.symbol, d.decided_on, x.ordinal) as subject
            from standing_award x
            join award_kind xk on xk.award_kind_id = x.award_kind_id and xk.family = 'form'
            join decision d on d.decision_id = x.decision_id
            left join wanted t on t.award_id = x.award_id and t.field = 'achievement'
            cross join lateral (
                select case when bool_or(y.clash = 'deed' and y.place = 2) and not bool_or(coalesce(y.clash = 'deed', false) and y.place = 1) then 'TD249'
                    when bool_or(y.clash = 'words' and y.place = 2)
                        and not bool_or(coalesce(y.clash in ('deed', 'words'), false) and y.place = 1) then 'TD569' end as code
                from (
                    select n.place, award_clash('form', xk.award_kind_code = k.award_kind_code, x.achievement_year = a.achievement_year,
                        x.commendation_type = 'CONG_TRANG' and a.commendation_type = 'CONG_TRANG', x.decision_id = a.decision_id,
                        n.own, n.other) as clash
                    from (values (1, present_text(a.award_id, 'achievement'), present_text(x.award_id, 'achievement')),
                        (2, w.text, coalesce(t.text, present_text(x.award_id, 'achievement')))) n (place, own, other)) y
            ) c
            where x.recipient_id = a.recipient_id and x.award_id <> a.award_id and c.code is not null
            order by c.code, d.decided_on, x.ordinal
            limit 1) o
        where w.field = 'achievement' and w.text is not null
    ) x
    order by x.place, x.code
$$;
comment on function correction_finding is
    'Everything against correcting these fields of these lines, all at once; TD546, TD547, TD557 and TD569 are there to be confirmed';

-- Who signs a later paper: a leader of the unit that decided, of one above it or of the one that it went into. A paper of
-- an authority outside the register is recorded by the office, under the name of that authority.
create or replace function amendment_signer(decided bigint, authority bigint, day date)
returns signing_right language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present decision;
    signer signing_right;
    unit bigint;
begin
    perform require_given('decision', decided::text, 'date', day::text);
    select d.* into present from decision d where d.decision_id = decided;
    if not found then
        perform fail('TD104', 'decision', decided::text);
    end if;
    unit := coalesce(authority, present.org_unit_id);
    if unit is null then
        perform require_office(null);
        signer.signer_name := present.authority_name;
        signer.post := present.authority_name;
        return signer;
    end if;
    perform require_leader(unit);
    perform require_unit_on(unit, day);
    -- Of an authority outside the register there is no unit, and no unit stands above it.
    if present.org_unit_id = any (unit_domain(unit)) is not true then
        perform fail('TD312', 'account', acting_account(), 'unit', coalesce(
            (select u.name from org_unit u where u.org_unit_id = present.org_unit_id), present.authority_name));
    end if;
    signer := require_signer(unit, day);
    if not signs_today(unit) then
        perform fail('TD197', 'account', acting_account(), 'date', to_char(day, 'DD/MM/YYYY'),
            'unit', (select u.name from org_unit u where u.org_unit_id = unit));
    end if;
    return signer;
end
$$;
comment on function amendment_signer is 'Who signs a paper about an issued decision; refused when the account may not';

-- Nobody corrects what he was awarded himself, nor makes an award of another his own; and an award stays with whom it was
-- given to: the name on paper becomes the one of the entry, which another has put right before.
create or replace function refuse_own_correction(decided bigint, unit bigint, day date, lines integer[], fields text[], texts text[])
returns void language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    own bigint[] := own_recipients() || own_collectives(unit, day);
    names text[] := own_name_keys();
    wrong record;
begin
    select a.recipient_kind, a.name::text as name into wrong
    from unnest(lines, fields, texts) w (ordinal, field, text)
    join award a on a.decision_id = decided and a.ordinal = w.ordinal
    where a.recipient_id = any (own)
        or w.field = 'name' and is_own_name(w.text, names) and not is_namesake(a.recipient_id, w.text)
    limit 1;
    if found then
        perform refuse_own(wrong.recipient_kind, wrong.name);
    end if;
    perform refuse_own_words(array(
        select w.text from unnest(fields, texts) w (field, text) where w.field in ('honorific', 'post', 'unit_name')));
    select a.ordinal, a.name::text as name, w.text, r.name::text as entry into wrong
    from unnest(lines, fields, texts) w (ordinal, field, text)
    join award a on a.decision_id = decided and a.ordinal = w.ordinal
    join recipient r using (recipient_id)
    where w.field = 'name' and not bears_name(a.recipient_id, w.text)
        and fold_search(w.text) collate "C" <> fold_search(present_text(a.award_id, 'name')) collate "C"
    limit 1;
    if found then
        perform fail('TD206', 'ordinal', wrong.ordinal::text, 'name', wrong.text, 'subject', wrong.entry);
    end if;
end
$$;
comment on function refuse_own_correction is
    'Four eyes on a correction: none of one''s own award, none that makes an award somebody else''s';

drop function if exists correct_decision(bigint, bigint, integer, text, date, text, integer[], text[], text[]);
create or replace function correct_decision(
    decided bigint, authority bigint, given_number integer, given_symbol text, day date, why text, lines integer[],
    fields text[], texts text[], confirmed boolean default false)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    finding record;
    signer signing_right;
    paper bigint := nextval(pg_get_serial_sequence('amendment', 'amendment_id'));
begin
    perform require_given('number', given_number::text, 'symbol', given_symbol, 'reason', why, 'lines', lines::text,
        'fields', fields::text, 'texts', texts::text);
    signer := lock_issued_decision(decided, authority, day);
    select f.* into finding from correction_finding(decided, lines, fields, texts) f
    where f.code not in ('TD546', 'TD547', 'TD557', 'TD569') limit 1;
    if found then
        perform fail(finding.code, 'ordinal', finding.ordinal::text, 'name', finding.name, 'field', finding.field,
            'subject', finding.subject);
    end if;
    perform refuse_own_correction(
        decided, coalesce(authority, (select d.org_unit_id from decision d where d.decision_id = decided)), day, lines, fields, texts);
    select f.* into finding from correction_finding(decided, lines, fields, texts) f where confirmed is not true limit 1;
    if found then
        perform fail(finding.code, 'ordinal', finding.ordinal::text, 'name', finding.name, 'field', finding.field,
            'subject', finding.subject);
    end if;
    insert into amendment_line (amendment_id, award_id, field, before, after)
    select paper, a.award_id, w.field, present_text(a.award_id, w.field), w.text
    from unnest(lines, fields, texts) w (ordinal, field, text)
    join award a on a.decision_id = decided and a.ordinal = w.ordinal;
    insert into amendment (
        amendment_id, decision_id, kind, org_unit_id, number, symbol, issued_on, signer_name, signer_post,
        signing_capacity, reason)
    overriding system value
    select paper, decided, 'correction', coalesce(authority, d.org_unit_id), given_number, given_symbol, day,
        signer.signer_name, signer.post, signer.capacity, why
    from decision d where d.decision_id = decided;
    return paper;
end
$$;
comment on function correct_decision is
    'Issues a correction: old text as it stands, new text as given; the decision itself stays as it was decided';

revoke execute on function lock_issued_decision, amendment_signer, refuse_own_correction, correct_decision from public;
grant execute on function correct_decision to thidua_leader, thidua_office;
