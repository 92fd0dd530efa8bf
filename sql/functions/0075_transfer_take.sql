-- The rows of a file of a register become rows of its tables.

create or replace function award_version(kind_code text, day date)
returns integer language sql stable as $$
    select k.award_kind_id
    from award_kind k
    where k.award_kind_code = kind_code and (k.in_force @> day or not exists (
        select from award_kind o
        where o.award_kind_code = k.award_kind_code and (lower_inf(o.in_force) or lower(o.in_force) <= day)))
    order by lower(k.in_force) nulls first
    limit 1
$$;
comment on function award_version is
    'The version of an award kind on the day of a decision or, before the catalogue begins, the oldest one';

create or replace function take_units() returns void language plpgsql as $$
begin
    insert into org_unit (
        code, name, kind, in_force, abbreviation, body_name, head_title, decision_symbol, authority_kind_code,
        bonus_rounding, end_paper)
    select r.c1, r.c2, r.c3, daterange(as_day(r.c6), as_day(r.c7) + 1), r.c8, r.c9, r.c10, r.c11, r.c12, r.c13, r.c14
    from transfer_row r order by r.line;
    update org_unit u set parent_id = unit_named(r.c4, as_day(r.c5))
    from transfer_row r
    where r.c4 is not null and u.org_unit_id = unit_named(r.c1, as_day(r.c6));
    insert into org_unit_alias (org_unit_id, alias)
    select unit_named(r.c1, as_day(r.c6)), a.alias
    from transfer_row r cross join unnest(string_to_array(r.c15, ' | ')) a (alias);
    insert into org_unit_lineage (predecessor_id, successor_id, kind, effective_on, legal_instrument_id, paper)
    select unit_named(w[1], as_day(nullif(w[2], ''))), unit_named(r.c1, as_day(r.c6)), w[3], as_day(w[4]),
        i.legal_instrument_id, case when i.legal_instrument_id is null then nullif(w[5], '') end
    from transfer_row r
    cross join unnest(string_to_array(r.c16, ' | ')) p (told)
    cross join lateral regexp_match(p.told, '^(.+)@([0-9-]*) (\w+) ([0-9-]+)(?: (.+))?$') w
    left join legal_instrument i on i.symbol = w[5];
end
$$;

create or replace function take_persons() returns void language plpgsql as $$
begin
    insert into recipient (
        recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number, namesake)
    select r.c1::recipient_kind, r.c2, unit_named(r.c5, as_day(r.c6)), b.born_on, b.birth_precision, r.c4,
        coalesce(r.c7::integer, 1)
    from transfer_row r cross join as_birth(r.c3) b order by r.line;
    create temporary table transfer_recipient on commit drop as
    select r.line, recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7) as recipient_id
    from transfer_row r;
    insert into person (
        recipient_id, family_name, middle_name, given_name, sex, ethnicity, printed_name, died_on)
    select t.recipient_id, n.family_name, n.middle_name, n.given_name, r.c8, r.c9, r.c10, as_day(r.c11)
    from transfer_row r join transfer_recipient t using (line) cross join split_name(r.c2) n
    where r.c1 = 'individual';
    insert into collective (recipient_id, represents_id, founded_on)
    select t.recipient_id, unit_named(r.c12, as_day(r.c13)), as_day(r.c14)
    from transfer_row r join transfer_recipient t using (line) where r.c1 = 'collective';
    insert into household (recipient_id, address)
    select t.recipient_id, r.c15
    from transfer_row r join transfer_recipient t using (line) where r.c1 = 'household';
    drop table transfer_recipient;
end
$$;

-- Papers are fixed by issue_awards, once what they repeat was asked about.
drop function if exists take_awards();
create or replace function take_awards(repeated_because text) returns void language plpgsql as $$
begin
    insert into transfer_paper (decision_id, c10, c11, c12, c13, c14, subject, source, signer_name, signer_post)
    select nextval(pg_get_serial_sequence('decision', 'decision_id')), p.*
    from (
        select r.c10, r.c11, r.c12, r.c13, r.c14, min(r.c15), min(r.c16), min(r.c26), min(r.c27)
        from transfer_row r
        group by r.c10, r.c11, r.c12, r.c13, r.c14
        order by min(r.line)) p;
    insert into decision (decision_id, org_unit_id, authority_name, origin, subject, source, repeated_reason)
    overriding system value
    select p.decision_id, unit_named(p.c10, as_day(p.c11)), p.c12, 'external', p.subject, p.source, repeated_because
    from transfer_paper p order by p.decision_id;
    insert into award (
        decision_id, ordinal, group_ordinal, recipient_id, recipient_kind, award_kind_id, achievement_year, honorific,
        name, post, unit_name, org_unit_id, achievement, commendation_type, achievement_key)
    select p.decision_id, r.c19::integer, r.c28::integer,
        recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c1::recipient_kind,
        award_version(r.c17, as_day(r.c13)), r.c18::integer, r.c20, r.c21, r.c22, r.c23,
        unit_named(r.c8, as_day(r.c9)), r.c24, r.c25, r.c29
    from transfer_row r
    join transfer_paper p on (p.c10, p.c11, p.c12, p.c13, p.c14) is not distinct from (r.c10, r.c11, r.c12, r.c13, r.c14);
end
$$;

create or replace function issue_awards() returns void language plpgsql as $$
begin
    perform issue_recorded(
        array_agg(p.decision_id), array_agg(split_part(p.c14, '/', 1)::integer),
        array_agg(substr(p.c14, strpos(p.c14, '/') + 1)), array_agg(as_day(p.c13)), array_agg(p.signer_name::text),
        array_agg(p.signer_post::text))
    from transfer_paper p
    having count(*) > 0;
end
$$;

drop function if exists take_rows(text);
create or replace function take_rows(file_kind text, repeated_because text)
returns void language plpgsql as $$
declare
    campaign_row record;
begin
    case file_kind
        when 'units' then perform take_units();
        when 'persons' then perform take_persons();
        when 'awards' then perform take_awards(repeated_because);
        when 'heads' then
            update household h
            set head_id = recipient_named('individual', r.c8, r.c9, r.c10, unit_named(r.c11, as_day(r.c12)), r.c13)
            from transfer_row r
            where h.recipient_id = recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7);
        when 'matters' then
            insert into matter (
                recipient_id, kind, opened_on, closed_on, outcome, counts_again_on, paper, closing_paper)
            select recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c8, as_day(r.c9),
                as_day(r.c10), r.c11, as_day(r.c12), r.c13, r.c14
            from transfer_row r order by r.line;
        when 'posts' then
            insert into post (recipient_id, title, org_unit_id, held, paper)
            select recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c8,
                unit_named(r.c9, as_day(r.c10)), daterange(as_day(r.c11), as_day(r.c12) + 1), r.c13
            from transfer_row r order by r.line;
        when 'ratings' then
            insert into rating (
                recipient_id, year, rating, paper, basis, points, task_group, is_head, months_worked)
            select recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c8::integer, r.c9, r.c10,
                r.c11, r.c12::numeric, r.c13, coalesce(r.c14 = 'true', false), r.c15::integer
            from transfer_row r;
        when 'figures' then
            insert into unit_figure (
                recipient_id, year, members, members_completed, members_ldtt, members_cstdcs, members_disciplined,
                members_women, paper)
            select recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7), r.c8::integer,
                r.c9::integer, r.c10::integer, r.c11::integer, r.c12::integer, r.c13::integer, r.c14::integer, r.c15
            from transfer_row r;
        when 'campaigns' then
            -- One after the other: a campaign finds the one above it by its code.
            for campaign_row in select r.* from transfer_row r order by r.line loop
                insert into campaign (
                    code, name, parent_id, launched_by_id, launched_by_others, manner, scope, period, note)
                values (campaign_row.c1, campaign_row.c2, (select c.campaign_id from campaign c where c.code = campaign_row.c3),
                    unit_named(campaign_row.c4, as_day(campaign_row.c5)), campaign_row.c6::boolean, campaign_row.c7,
                    campaign_row.c8, daterange(as_day(campaign_row.c9), as_day(campaign_row.c10), '[]'), campaign_row.c11);
            end loop;
        when 'initiatives' then
            insert into initiative (
                code, name, kind, org_unit_id, introduced_by_id, started_year, stage, stage_note, campaign_id)
            select r.c1, r.c2, r.c3, unit_named(r.c4, as_day(r.c5)), unit_named(r.c6, as_day(r.c7)), r.c8::integer,
                r.c9, r.c10, (select c.campaign_id from campaign c where c.code = r.c11)
            from transfer_row r order by r.line;
        when 'authors' then
            insert into initiative_author (initiative_id, recipient_id, share_percent)
            select i.initiative_id, recipient_named(r.c1, r.c2, r.c3, r.c4, unit_named(r.c5, as_day(r.c6)), r.c7),
                r.c9::integer
            from transfer_row r join initiative i on i.code = r.c8 order by r.line;
        when 'recognitions' then
            insert into recognition (
                initiative_id, scope, recognised_by, decision_number, recognised_on, is_effective, is_replicable)
            select i.initiative_id, r.c2, r.c3, r.c4, as_day(r.c5), r.c6::boolean, r.c7::boolean
            from transfer_row r join initiative i on i.code = r.c1 order by r.line;
        when 'adoptions' then
            insert into adoption (initiative_id, place, org_unit_id, adopted_on, state, note)
            select i.initiative_id, r.c2, unit_named(r.c3, as_day(r.c4)), as_day(r.c5), r.c6, r.c7
            from transfer_row r join initiative i on i.code = r.c1 order by r.line;
    end case;
end
$$;
comment on function take_rows is 'Writes the rows of a file of a register, which were checked';
