-- What a recorded paper gives is its authority's to give, and who signed it is nobody who signs here for another one.

-- Whoever is told by words is known by his kind alone. Organisations and forces have awards of their own, which catalogues of the
-- State call by one name; what the State gives is not theirs.
create or replace function giving_kinds(authority text)
returns text[] language sql immutable as $$
    select k.kinds || case when k.kinds && '{organisation,armed_forces,enterprise_head,education}' then '{unit_head}'::text[]
        -- What the Prime Minister signs is said to be the Government's.
        when k.kinds = '{government}' then '{prime_minister}' else '{}' end
    from (select coalesce(authority_kinds(authority), '{}') as kinds offset 0) k
$$;
comment on function giving_kinds is 'As what kinds of authority one that is told by words may give awards; none where the words do not say';

create or replace function may_have_given(kinds text[], award_code text, day date)
returns boolean language plpgsql stable as $$
declare
    givers constant text[] := (
        select array_agg(a.authority_kind_code::text)
        from award_kind_authority a where a.award_kind_id = award_version(award_code, day));
begin
    return kinds = '{}' or givers is null or kinds && givers
        or kinds && '{organisation,armed_forces}' and not givers && '{state_president,government,prime_minister,assembly_committee}';
end
$$;
comment on function may_have_given is 'Whether an authority of one of these kinds may have given an award on a day; those of no kind are not known';

-- Somebody who is named as the authority is nobody but his office; of a school that bears his name there is more.
create or replace function is_signers_name(words text)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select exists (
        select from (select ' ' || name_key(words) || ' ' as key offset 0) w
        join (select distinct name_key(s.signer_name) as key from signing_right s) n on strpos(w.key, ' ' || n.key || ' ') > 0
        where n.key like '% %' and authority_key(replace(w.key, ' ' || n.key || ' ', ' ')) ~
            '^\^( (ong|ba|dong chi|dc|d c|co|anh|chi|quyen|nguyen|\^|tinh|thanh pho|huyen|xa|phuong|so|bo))* $')
$$;
comment on function is_signers_name is 'Whether the name of an authority is that of somebody who signs in this register, with nothing but a title beside it';
revoke execute on function is_signers_name from public;

create or replace function unit_signed_for(signer text, post text, day date)
returns text language sql stable security definer set search_path = public, pg_temp as $$
    select u.name::text
    from (select name_key(signer) as name, ' ' || coalesce(name_key(post), '') || ' ' as post offset 0) w
    join signing_right s on s.power = 'decide' and s.held @> day and name_key(s.signer_name) = w.name
    join org_unit u using (org_unit_id)
    where w.post = '  ' or strpos(w.post, ' ' || name_key(s.post) || ' ') > 0 or strpos(' ' || name_key(s.post) || ' ', w.post) > 0
    order by s.signing_right_id
    limit 1
$$;
comment on function unit_signed_for is 'For whom somebody of this name and post signed on a day in this register; null when nobody did';
revoke execute on function unit_signed_for from public;

create or replace function check_recorded_power() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    if is_maintainer() then
        return null;
    end if;
    with fixed as materialized (
        select c.* from changed_row c join former_row f using (decision_id)
        where c.origin = 'external' and f.state = 'draft' and c.state = 'issued'
    ), authority as materialized (
        -- Few authorities and signers for many papers.
        select n.authority_name, is_signers_name(n.authority_name) as is_signer
        from (select distinct f.authority_name::text from fixed f where f.authority_name is not null) n
    ), signer as materialized (
        select n.signer_name, exists (select from signing_right s where name_key(s.signer_name) = name_key(n.signer_name)) as signs
        from (select distinct f.signer_name::text from fixed f where f.authority_name is not null) n
    ), named as materialized (
        select n.*, case
                when a.is_signer then 'TD607'
                when s.signs and unit_signed_for(n.signer_name, n.signer_post, n.decided_on) is not null then 'TD608' end as code
        from (
            select distinct f.authority_name::text, f.signer_name::text, f.signer_post::text, f.decided_on
            from fixed f where f.authority_name is not null) n
        join authority a using (authority_name)
        left join signer s using (signer_name)
    ), given as materialized (
        select distinct f.decision_id, f.number, f.symbol, f.decided_on, k.award_kind_code, u.authority_kind_code
        from fixed f
        join org_unit u on u.org_unit_id = f.org_unit_id
        join award a on a.decision_id = f.decision_id
        join award_kind k using (award_kind_id)
    )
    select x.* into wrong
    from (
        select n.code, f.decision_id, paper_number(f.number, f.symbol) as paper, f.decided_on, n.authority_name as subject,
            n.signer_name as signer, unit_signed_for(n.signer_name, n.signer_post, n.decided_on) as unit
        from named n
        join fixed f on f.authority_name = n.authority_name and f.decided_on = n.decided_on
            and (f.signer_name, f.signer_post) is not distinct from (n.signer_name, n.signer_post)
        where n.code = 'TD607' or n.code = 'TD608' and f.repeated_reason is null
        union all
        select 'TD377', g.decision_id, paper_number(g.number, g.symbol), g.decided_on, g.award_kind_code::text, null, null
        from given g
        where not exists (
            select from award_kind_authority a
            where a.award_kind_id = award_version(g.award_kind_code, g.decided_on) and a.authority_kind_code = g.authority_kind_code)) x
    order by x.decision_id, x.code
    limit 1;
    if found then
        perform fail(wrong.code, 'subject', wrong.subject, 'decision', wrong.paper, 'date', to_char(wrong.decided_on, 'DD/MM/YYYY'),
            'name', wrong.signer, 'unit', wrong.unit);
    end if;
    return null;
end
$$;
comment on function check_recorded_power is
    'Refuses recorded papers of a unit that give what is not its to give, or of a signer as an authority; asks about signers who sign here';
-- By its name it comes after the trigger that says whose paper it is, and before the one that asks about its lines.
create or replace trigger decision_recorded_power after update on decision
    referencing old table as former_row new table as changed_row for each statement execute function check_recorded_power();
