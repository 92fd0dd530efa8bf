-- name: list_award_kind_versions :many
-- param: code text
-- row: code text, name_vi text, name_en text, family text, level text, rank text?, authority text, law_article text, precedence integer, recipients text, multipliers text?, in_force_from date?, in_force_to date?, confidence text
select k.award_kind_code as code, k.name_vi::text as name_vi, k.name_en::text as name_en, k.family, k.level,
    k.rank::text as rank, k.authority::text as authority, k.law_article::text as law_article, k.precedence,
    (select string_agg(r.recipient_kind::text, '|' order by r.recipient_kind) from award_kind_recipient r
        where r.award_kind_id = k.award_kind_id) as recipients,
    (select string_agg(trim_scale(r.bonus_multiplier)::text, ' | ' order by r.recipient_kind) from award_kind_recipient r
        where r.award_kind_id = k.award_kind_id) as multipliers,
    lower(k.in_force) as in_force_from, (upper(k.in_force) - 1) as in_force_to, k.confidence
from award_kind k
where k.award_kind_code = $1::text
order by lower(k.in_force) nulls first
