-- name: quote_bonuses :many
-- param: award_kind_codes text[], recipient_kinds text[], periods text[], day date, rounding text
-- row: ordinal bigint, award_kind_code text, name text?, recipient_kind text, period text?, is_for_recipient boolean, multiplier text?, base_salary_vnd bigint?, bonus_vnd bigint?, is_paid boolean, reason text
-- Awards of one recipient that are decided together, Decree 152/2025/NĐ-CP Art 49: of titles, and of forms, with one
-- counted period only the highest is paid; a title does not stand in the way of a form.
with line as (
    select l.ordinal, l.award_kind_code, l.recipient_kind, nullif(l.period, '') as period, k.name_vi::text as name, k.family,
        r.recipient_kind is not null as is_for_recipient, r.bonus_multiplier, b.amount_vnd,
        bonus_vnd(r.bonus_multiplier, b.amount_vnd, $5::text) as bonus_vnd
    from unnest($1::text[], $2::text[], $3::text[]) with ordinality
        as l (award_kind_code, recipient_kind, period, ordinal)
    left join award_kind k on k.award_kind_code = l.award_kind_code and k.in_force @> $4::date
    left join award_kind_recipient r on r.award_kind_id = k.award_kind_id and r.recipient_kind::text = l.recipient_kind
    left join base_salary b on b.in_force @> $4::date
), placed as (
    select l.*,
        row_number() over (
            partition by l.family, l.period order by l.bonus_multiplier desc nulls last, l.ordinal) as place,
        count(*) over (partition by l.family, l.period) as of_period,
        count(*) over (partition by l.family) as of_family, count(*) over () as of_all
    from line l
)
select p.ordinal, p.award_kind_code, p.name, p.recipient_kind, p.period, p.is_for_recipient,
    trim_scale(p.bonus_multiplier)::text as multiplier, p.amount_vnd as base_salary_vnd, p.bonus_vnd,
    p.bonus_vnd is not null and p.place = 1 as is_paid,
    case
        when p.bonus_vnd is null then 'no_figure'
        when p.place > 1 then p.family || '_lower'
        when p.of_period > 1 then p.family || '_highest'
        when p.of_family > 1 then p.family || '_other_period'
        when p.of_all > p.of_family then 'title_and_form'
        else 'single'
    end as reason
from placed p
order by p.ordinal
