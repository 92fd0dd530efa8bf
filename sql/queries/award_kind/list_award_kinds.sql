-- name: list_award_kinds :many
-- param: day date, recipient_kind recipient_kind?, family text?
-- row: precedence integer, code text, name_vi text, name_en text, family text, level text, recipients text, multipliers text?, in_force_from date?, in_force_to date?
select k.precedence, k.award_kind_code as code, k.name_vi::text as name_vi, k.name_en::text as name_en, k.family, k.level,
    (select string_agg(r.recipient_kind::text, '|' order by r.recipient_kind) from award_kind_recipient r
        where r.award_kind_id = k.award_kind_id) as recipients,
    (select string_agg(trim_scale(r.bonus_multiplier)::text, ' | ' order by r.recipient_kind) from award_kind_recipient r
        where r.award_kind_id = k.award_kind_id) as multipliers,
    lower(k.in_force) as in_force_from, (upper(k.in_force) - 1) as in_force_to
from award_kind k
where k.in_force @> $1::date
    and ($2::recipient_kind is null or exists (
        select from award_kind_recipient r
        where r.award_kind_id = k.award_kind_id and r.recipient_kind = $2::recipient_kind))
    and ($3::text is null or k.family = $3::text)
order by k.precedence, k.award_kind_code
