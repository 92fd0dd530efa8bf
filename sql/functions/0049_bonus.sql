-- Which of several awards of one recipient are paid: Decree 152/2025/NĐ-CP Art 49(5)–(7).

-- CSTĐ of a ministry or province rests on three years of CSTĐCS, the national one on six (Law 06/2022/QH15 Art 21, 22); other
-- titles count the one year.
create or replace function counted_period(code text, year integer)
returns text language sql immutable as $$
    select case code when 'CSTD_BT' then (year - 2) || '-' || year when 'CSTDTQ' then (year - 5) || '-' || year else year::text end
$$;
comment on function counted_period is 'The years that a title counts, such as 2025 or 2023-2025';

-- Without a multiplier nothing is paid, and nothing stands above it.
create or replace function bonus_places(
    cases bigint[], families text[], periods text[], deeds text[], multipliers numeric[])
returns table (place bigint, higher bigint, has_rival boolean, of_family bigint, of_all bigint)
language sql immutable as $$
    with line as materialized (
        select l.* from unnest(cases, families, periods, deeds, multipliers)
            with ordinality as l (case_number, family, period, deed, multiplier, place)
    ), rival as (
        select l.place, min(o.place) filter (
            where (coalesce(o.multiplier, -1), -o.place) > (coalesce(l.multiplier, -1), -l.place)) as higher
        from line l
        join line o on o.case_number = l.case_number and o.family = l.family and o.place <> l.place
            and (o.period is not distinct from l.period or l.family = 'form' and o.deed = l.deed)
        group by l.place
    )
    select l.place, r.higher, r.place is not null,
        count(*) over (partition by l.case_number, l.family), count(*) over (partition by l.case_number)
    from line l left join rival r using (place)
$$;
comment on function bonus_places is
    'Of awards decided together, case by case: which other one is paid instead, because of titles of one period, and of forms of one period or deed, only the highest is';

-- What the money of a draft is computed from. Both are planned by themselves, for the lines at hand: by keys for a few, in
-- one pass for many, where the sums over them forbid loops.
create or replace function draft_told(decided bigint)
returns table (
    ordinal integer, nomination_id bigint, achievement text, recipient_id bigint, recipient_kind recipient_kind, award_kind_code text,
    achievement_year integer, commendation_type text, achievement_key text, bonus_rounding text)
language sql stable rows 5000 set enable_nestloop = on as $$
    select l.ordinal, l.nomination_id, l.achievement::text, n.recipient_id, n.recipient_kind, n.award_kind_code::text, n.achievement_year,
        n.commendation_type::text, n.achievement_key::text, u.bonus_rounding::text
    from draft_line l
    join decision d using (decision_id)
    join org_unit u on u.org_unit_id = d.org_unit_id
    join nomination n using (nomination_id)
    where l.decision_id = decided
$$;
comment on function draft_told is 'Lines of a draft with what their money depends on';

create or replace function paid_titles(recipients bigint[], day date)
returns table (recipient_id bigint, period text, bonus_vnd bigint, decided_on date, ordinal integer, paper text)
language sql stable rows 100 set enable_nestloop = on as $$
    select a.recipient_id, counted_period(k.award_kind_code, a.achievement_year), a.bonus_vnd, d.decided_on, a.ordinal,
        paper_line(d.number, d.symbol, d.decided_on, a.ordinal)
    from (select x.* from decision x where x.decided_on = day offset 0) d
    join standing_award a on a.decision_id = d.decision_id and a.bonus_vnd > 0
    join award_kind k on k.award_kind_id = a.award_kind_id and k.family = 'title'
    where a.recipient_id = any (recipients)
$$;
comment on function paid_titles is 'Titles of some recipients that decisions of a day brought money for, with the years that each counts';

-- Titles of one period that are given at the same time bring the highest bonus once, also when they come by two decisions of one
-- day: the lower one nothing, the higher one the rest. What is given another day is paid; forms are compared within the decision.
create or replace function draft_bonuses(decided bigint, day date)
returns table (
    nomination_id bigint, award_kind_id integer, bonus_multiplier numeric, base_salary_vnd bigint, bonus_vnd bigint,
    bonus_rule text, subject text)
-- Once for all lines, whatever asks: how many they are nobody knows beforehand, and a loop in a loop would be minutes.
language sql stable rows 5000 set enable_nestloop = off as $$
    with told as materialized (
        select t.* from draft_told(decided) t
    ), line as materialized (
        select row_number() over (order by t.ordinal) as place, t.ordinal, t.nomination_id, t.recipient_id, k.award_kind_id, k.family,
            case when k.family = 'title' then counted_period(t.award_kind_code, t.achievement_year)
                when t.commendation_type = 'CONG_TRANG' then t.achievement_year::text else '#' || t.ordinal end as period,
            coalesce(t.achievement_key, t.achievement) as deed, ak.bonus_multiplier,
            case when ak.bonus_multiplier is not null then b.amount_vnd end as base_salary_vnd,
            bonus_vnd(ak.bonus_multiplier, b.amount_vnd, t.bonus_rounding) as whole_vnd
        from told t
        join award_kind k on k.award_kind_code = t.award_kind_code and k.in_force @> day
        join award_kind_recipient ak on ak.award_kind_id = k.award_kind_id and ak.recipient_kind = t.recipient_kind
        left join base_salary b on b.in_force @> day
    ), given as (
        select array_agg(l.recipient_id order by l.place) as cases, array_agg(l.family order by l.place) as families,
            array_agg(l.period order by l.place) as periods, array_agg(l.deed order by l.place) as deeds,
            array_agg(l.bonus_multiplier order by l.place) as multipliers
        from line l
    ), placed as (
        select p.place, h.ordinal as higher
        from given g
        cross join lateral bonus_places(g.cases, g.families, g.periods, g.deeds, g.multipliers) p
        join line h on h.place = p.higher
    ), paid as (
        select l.place, sum(a.bonus_vnd) as vnd, string_agg(a.paper, '; ' order by a.decided_on, a.ordinal) as papers
        from line l
        join paid_titles(array(select x.recipient_id from line x where x.family = 'title'), day) a using (recipient_id, period)
        where l.family = 'title'
        group by l.place
    )
    select l.nomination_id, l.award_kind_id, l.bonus_multiplier, l.base_salary_vnd,
        case when l.whole_vnd is null then null when p.place is not null then 0
            else greatest(0, l.whole_vnd - coalesce(x.vnd, 0)) end::bigint,
        case when l.whole_vnd is null then null
            when p.place is not null then l.family || '_lower'
            when l.whole_vnd <= x.vnd then 'title_lower'
            when x.vnd > 0 then 'title_rest' end,
        coalesce('#' || p.higher, x.papers)
    from line l
    left join placed p using (place)
    left join paid x using (place)
$$;
comment on function draft_bonuses is 'What each line of a draft brings in money on a day, and why where it is not the whole';
revoke execute on function draft_told, paid_titles, draft_bonuses from public;
grant execute on function draft_told, paid_titles, draft_bonuses to thidua_viewer;
