-- name: quote_bonuses :many
-- param: cases integer[], award_kind_codes text[], recipient_kinds text[], periods text[], achievements text[], days date[], roundings text[]
-- row: case_number integer, ordinal bigint, award_kind_code text, name text?, recipient_kind text, period text?, is_for_recipient boolean, multiplier text?, base_salary_vnd bigint?, bonus_vnd bigint?, is_paid boolean, reason text, multiplier_article text?
-- Awards of one recipient that are decided together, Decree 152/2025/NĐ-CP Art 49: of titles with one counted period
-- only the highest is paid; of forms each is, when period and achievement differ; a title does not stand in the way of
-- a form. A case is one recipient on one day.
with line as materialized (
    select l.case_number, row_number() over (partition by l.case_number order by l.place) as ordinal, l.award_kind_code,
        l.recipient_kind, nullif(l.period, '') as period, nullif(l.achievement, '') as achievement,
        k.name_vi::text as name, k.family, k.law_article, r.recipient_kind is not null as is_for_recipient, r.bonus_multiplier,
        b.amount_vnd, bonus_vnd(r.bonus_multiplier, b.amount_vnd, l.rounding) as bonus_vnd
    from unnest($1::integer[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::text[]) with ordinality
        as l (case_number, award_kind_code, recipient_kind, period, achievement, day, rounding, place)
    left join award_kind k on k.award_kind_code = l.award_kind_code and k.in_force @> l.day
    left join award_kind_recipient r on r.award_kind_id = k.award_kind_id and r.recipient_kind::text = l.recipient_kind
    left join base_salary b on b.in_force @> l.day
), given as (
    select array_agg(l.case_number::bigint order by l.case_number, l.ordinal) as cases,
        array_agg(l.family order by l.case_number, l.ordinal) as families,
        array_agg(l.period order by l.case_number, l.ordinal) as periods,
        array_agg(l.achievement order by l.case_number, l.ordinal) as deeds,
        array_agg(l.bonus_multiplier order by l.case_number, l.ordinal) as multipliers
    from line l
), placed as (
    select l.*, p.higher is not null as is_lower, p.has_rival, p.of_family, p.of_all
    from (select x.*, row_number() over (order by x.case_number, x.ordinal) as place from line x) l
    cross join given g
    join lateral bonus_places(g.cases, g.families, g.periods, g.deeds, g.multipliers) p on p.place = l.place
)
select p.case_number, p.ordinal, p.award_kind_code, p.name, p.recipient_kind, p.period, p.is_for_recipient,
    trim_scale(p.bonus_multiplier)::text as multiplier, p.amount_vnd as base_salary_vnd, p.bonus_vnd,
    p.bonus_vnd is not null and not p.is_lower as is_paid,
    case
        when p.bonus_vnd is null then 'no_figure'
        when p.is_lower then p.family || '_lower'
        when p.has_rival then p.family || '_highest'
        when p.of_family > 1 then p.family || '_other_period'
        when p.of_all > p.of_family then 'title_and_form'
        else 'single'
    end as reason,
    case when p.bonus_multiplier is not null then (
        -- Of the articles of an award those of the decree that sets the multiplier.
        select string_agg('Nghị định ' || m[1] || '/NĐ-CP, Điều ' || replace(m[2], '(dd)', '(đ)'), '; ')
        from regexp_matches(p.law_article, 'ND(152/2025|98/2023|91/2017) Art ([^;]+)', 'g') m) end as multiplier_article
from placed p
order by p.case_number, p.ordinal
