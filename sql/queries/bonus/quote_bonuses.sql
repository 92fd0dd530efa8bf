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
), placed as (
    select l.*,
        exists (
            select from line o
            where o.case_number = l.case_number and o.family = l.family and o.ordinal <> l.ordinal
                and (o.period is not distinct from l.period or l.family = 'form' and o.achievement = l.achievement)
                and (coalesce(o.bonus_multiplier, -1), -o.ordinal) > (coalesce(l.bonus_multiplier, -1), -l.ordinal)
        ) as is_lower,
        exists (
            select from line o
            where o.case_number = l.case_number and o.family = l.family and o.ordinal <> l.ordinal
                and (o.period is not distinct from l.period or l.family = 'form' and o.achievement = l.achievement)
        ) as has_rival,
        count(*) over (partition by l.case_number, l.family) as of_family,
        count(*) over (partition by l.case_number) as of_all
    from line l
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
