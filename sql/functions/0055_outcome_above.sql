create or replace function is_bare_post(words text)
returns boolean language sql immutable parallel safe as $$
    select coalesce(authority_key(words) = '^ '
        and authority_words(words) !~ ' (uy ban nhan dan|uy ban|ubnd|ub|hoi dong nhan dan|hdnd|hdtdkt|chinh quyen)( |$)', false)
$$;
comment on function is_bare_post is 'Whether words are the post of somebody and tell no body that he could be of: “Giám đốc”, “KT. Chủ tịch”';

-- Who signs is no authority: by his post alone he is that of the office that was asked.
create or replace function means_office_of(unit org_unit, words text)
returns boolean language sql stable set search_path = public, pg_temp as $$
    select coalesce(k.key = '^ ' or k.key in (authority_key(unit.name), authority_key(unit.body_name), authority_key(unit.head_title))
        or starts_with('^ ' || name_key(unit.name) || ' ', bare_title(words)), false)
    from (select authority_key(words) as key offset 0) k
$$;
comment on function means_office_of is 'Whether words mean a unit: its name, its body, its head or whoever signs for him, or a bare post; false where there are no words';

-- What an authority above decided is entered by an office, and is an award without a decision here. So it is what that authority's
-- leader vouched for, where he works in this register; it is no paper of the office's own side; whoever signed the letter does
-- not enter the answer; and that somebody gave what is not his to give is entered with a reason alone.
create or replace function refuse_own_outcome() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    names constant text[] := own_accounts();
    wrong record;
begin
    if is_maintainer() then
        return null;
    end if;
    select n.name, n.ordinal, u.name::text as unit,
        n.award_kind_code || ', ' || e.outcome_authority || ', ' || to_char(e.outcome_on, 'DD/MM/YYYY') as award, e.outcome_authority::text as authority, coalesce(x.maker, '') as maker, case
            when x.maker is not null then 'TD562'
            when x.is_coded then 'TD335'
            when x.is_signer then 'TD579'
            when x.is_named then 'TD561'
            when x.is_silent then 'TD174'
            else 'TD170' end as code
    into wrong
    from new_event e
    join nomination n using (nomination_id)
    join lateral (
        select l.forwarding_id, l.account, l.login from nomination_event l
        where l.nomination_id = e.nomination_id and l.forwarding_id is not null order by l.sequence desc limit 1) w on true
    join forwarding f on f.forwarding_id = w.forwarding_id
    join org_unit u on u.org_unit_id = f.forwarded_to_id
    cross join lateral (
        select case when w.account = any (names) or w.login = any (names) then coalesce(w.login, w.account) end as maker,
            coalesce(is_unit_name(e.outcome_authority, e.outcome_on), false) and not exists (
                select from unit_itself(f.forwarded_to_id) i join org_unit o using (org_unit_id)
                where authority_key(e.outcome_authority) in (authority_key(o.name), authority_key(o.body_name), authority_key(o.head_title)))
                -- Nor by words that mean it alone, such as its initials.
                and exists (
                    select from units_named(e.outcome_authority, e.outcome_on) w
                    join units_as_of(register_today()) m on m.org_unit_id = w
                    where m.present_id <> all (array(
                        select n.present_id from units_as_of(register_today()) n where n.org_unit_id = f.forwarded_to_id)))
            -- The province by its bare title is the one that got the letter, the commune is not.
            or bare_title(e.outcome_authority) is not null and exists (
                select from units_titled(e.outcome_authority, e.outcome_on, n.org_unit_id) t
                having count(*) > 0 and not bool_or(t in (select i.org_unit_id from unit_itself(f.forwarded_to_id) i)))
                as is_named,
            -- A post of no office, or a name: “Giám đốc”, “Giám đốc Sở” of nobody knows which, “Nguyễn Văn An”.
            is_bare_post(e.outcome_authority) or unit_of_signer(u.org_unit_id, u.kind, e.outcome_authority) is not null
                or bare_title(e.outcome_authority) is not null and not means_office_of(u, e.outcome_authority) and not exists (
                    select from units_titled(e.outcome_authority, e.outcome_on, n.org_unit_id)) as is_signer,
            works_here(f.forwarded_to_id) and not exists (
                select from unit_itself(f.forwarded_to_id) i
                join recorded_confirmation c using (org_unit_id)
                where ltrim(paper_number(c.number, c.symbol), '0') = ltrim(e.outcome_paper, '0') and c.decided_on = e.outcome_on
                    and recorded_line(n.award_kind_code, n.achievement_year, n.name) = any (c.lines)
                    and word_holds(c.recorded_confirmation_id,
                        array[recorded_line(n.award_kind_code, n.achievement_year, n.name)], array[n.recipient_id])
                    and (array[c.created_by, c.login] && names) is not true)
            and not exists (
                select from unit_itself(f.forwarded_to_id) i
                join decision d using (org_unit_id)
                join award a using (decision_id)
                where d.state = 'issued' and ltrim(paper_number(d.number, d.symbol), '0') = ltrim(e.outcome_paper, '0') and d.decided_on = e.outcome_on
                    and a.recipient_id = n.recipient_id) as is_silent,
            authority_fault(e.outcome_authority) = 'TD335' as is_coded,
            e.reason is null and not exists (
                select from award_kind k join award_kind_authority y using (award_kind_id)
                where k.award_kind_code = n.award_kind_code and k.in_force @> e.outcome_on
                    -- Words that say nothing of who it was mean the one that got the letter.
                    and y.authority_kind_code = any (case authority_kinds(e.outcome_authority)
                        when '{}' then array[u.authority_kind_code] else authority_kinds(e.outcome_authority) end)) as is_unlawful) x
    where e.event = 'decide_above' and (x.maker is not null or x.is_coded or x.is_signer or x.is_named or x.is_silent or x.is_unlawful)
    order by n.dossier_id, n.ordinal
    limit 1;
    if found then
        perform fail(wrong.code, 'by', wrong.authority, 'ordinal', wrong.ordinal::text, 'name', wrong.name, 'unit', wrong.unit, 'maker', wrong.maker,
            'subject', case when wrong.code in ('TD561', 'TD579') then wrong.authority when wrong.code = 'TD170' then wrong.award else wrong.unit end,
            'account', acting_account());
    end if;
    return null;
end
$$;
comment on function refuse_own_outcome is
    'Refuses to enter as decided above what nobody above has vouched for, what one''s own side decided, the answer to one''s own letter, and without a reason what who is said to have given it does not give';
create or replace trigger nomination_event_outcome after insert on nomination_event
    referencing new table as new_event for each statement execute function refuse_own_outcome();
