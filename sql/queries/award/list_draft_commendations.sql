-- name: list_draft_commendations :many
-- param: decision_id bigint, group_order text[], alphabetical boolean
-- row: award_kind_code text, award_kind text, recipient_kind recipient_kind, number integer, honorific text?, name text, post text?, unit_name text, achievement text, achievement_year integer, decision text?, decided_on date?, bonus_vnd bigint?, bonus_rule text?, revocation text?, commendation_type text
select n.award_kind_code, award_words(k.name_vi, q.recipient_id is not null) as award_kind, n.recipient_kind,
    (row_number() over (partition by n.award_kind_code, n.recipient_kind, q.recipient_id is not null order by l.ordinal))::integer as number,
    l.honorific::text as honorific, l.name::text as name, post_words(l.post, q.represented_by) as post, l.unit_name::text as unit_name,
    l.achievement::text as achievement, n.achievement_year, null::text as decision, null::date as decided_on,
    null::bigint as bonus_vnd, null::text as bonus_rule, null::text as revocation, n.commendation_type
from draft_line l
join nomination n using (nomination_id)
join dossier s using (dossier_id)
join lateral (
    select v.* from award_kind v where v.award_kind_code = n.award_kind_code
    order by v.in_force @> s.prepared_on desc, lower(v.in_force) desc limit 1) k on true
left join person q on q.recipient_id = n.recipient_id and q.died_on is not null
left join person p on $3::boolean and p.recipient_id = n.recipient_id
-- Somebody out of reach stands where his name as written puts him.
left join lateral split_name(l.name) x
    on $3::boolean and n.recipient_kind = 'individual' and p.recipient_id is null
where l.decision_id = $1::bigint
order by k.precedence, k.award_kind_code, array_position($2::text[], n.recipient_kind::text), q.recipient_id is not null,
    case when $3::boolean then coalesce(p.given_name, x.given_name, l.name)::text end collate "vi-x-icu",
    case when $3::boolean then coalesce(p.family_name, x.family_name)::text end collate "vi-x-icu" nulls first,
    case when $3::boolean then coalesce(p.middle_name, x.middle_name)::text end collate "vi-x-icu" nulls first,
    l.ordinal
