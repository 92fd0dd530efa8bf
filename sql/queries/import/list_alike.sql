-- name: list_alike :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, recipient_id bigint, other_name text, born_on date?, birth_precision text?, unit_name text?, is_numbered boolean, code text, is_certain boolean
-- New rows that may be somebody of the register (may_be_same), and the question that it is; certain are other capitals, with one
-- full birth another place of the tone and y for i, and a collective of the very unit.
with open as materialized (
    select i.line, i.name, i.recipient_kind, i.born_on, i.birth_precision, i.personal_number, i.unit_code, m.org_unit_id,
        i.award_kind_code, i.achievement_year,
        row_number() over (order by i.line) as place
    from import_match m
    join import_row i using (line)
    where m.recipient_id is null and m.apart is null and m.org_unit_id is not null and i.name is not null
        and i.recipient_kind is not null
), found as materialized (
    select o.*, r.recipient_id, r.name::text as other_name, r.born_on as other_born, r.birth_precision as other_precision,
        r.org_unit_id as home_id, l.by_digit,
        may_be_same_birth(o.born_on, o.birth_precision, r.born_on, r.birth_precision)
            and num_nonnulls(o.personal_number, r.shown_number) < 2 as is_undisputed, name_likeness(o.recipient_kind, o.name, r.name) as nearness,
        -- A collective stays the unit that it is, whatever the unit went into.
        exists (
            select from import_family y
            where y.org_unit_id = o.org_unit_id and not y.is_merged and y.member_id in (r.org_unit_id, c.represents_id)) as is_own
    from seen_likenesses(
        null,
        (select coalesce(array_agg(o.recipient_kind order by o.place), '{}') from open o),
        (select coalesce(array_agg(o.name order by o.place), '{}') from open o),
        (select array_agg(o.born_on order by o.place) from open o),
        (select array_agg(o.birth_precision order by o.place) from open o),
        (select array_agg(o.personal_number order by o.place) from open o),
        (select coalesce(array_agg(o.org_unit_id order by o.place), '{}') from open o)) l
    join open o using (place)
    join recipient r on r.recipient_id = l.recipient_id
    left join collective c on c.recipient_id = l.recipient_id
    -- A letter apart, of one unit and year of birth: asked where they have one award of one year, or are proposed for it.
    where l.likeness = 'asked' or l.likeness = 'slip' and exists (
        select from nomination n
        where n.recipient_id = r.recipient_id and n.award_kind_code = o.award_kind_code and n.achievement_year = o.achievement_year
            and nomination_stands(n.state)
        union all
        select from standing_award a
        join award_kind k using (award_kind_id)
        where a.recipient_id = r.recipient_id and k.award_kind_code = o.award_kind_code and a.achievement_year = o.achievement_year)
)
select f.line, f.name, concat_ws('; ', f.name, to_char(f.born_on, 'DD/MM/YYYY'), f.unit_code) as subject, f.recipient_kind,
    f.recipient_id, f.other_name, f.other_born as born_on, f.other_precision as birth_precision,
    concat_ws(', ', u.name, case when f.recipient_kind = 'collective' then p.name end) as unit_name, false as is_numbered,
    case when exists (
            select from recipient_alias x
            where x.recipient_id = f.recipient_id and name_likeness(f.recipient_kind, f.name, x.name) > f.nearness) then 'TD503'
        when f.by_digit then 'TD550'
        when not f.is_own and f.nearness = 3 and birth_likeness(f.born_on, f.birth_precision, f.other_born, f.other_precision) = 'full'
            then 'TD489'
        else 'TD430' end as code,
    f.is_own and f.is_undisputed and (lower(f.name collate "vi-x-icu") = lower(f.other_name collate "vi-x-icu")
        or f.recipient_kind = 'individual' and f.birth_precision = 'day' and f.other_precision = 'day' and spoken_name(f.name) = spoken_name(f.other_name)
        or f.recipient_kind = 'collective' and f.nearness = 3) as is_certain
from found f
join org_unit u on u.org_unit_id = f.home_id
left join org_unit p on p.org_unit_id = u.parent_id
order by f.line, f.recipient_id
