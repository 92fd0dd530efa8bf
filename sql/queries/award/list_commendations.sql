-- name: list_commendations :many
-- param: decision_id bigint?, campaign text?, year integer?, unit_id bigint?, award_kind_code text?, recipient_kind recipient_kind?, group_order text[], alphabetical boolean, as_decided boolean, with_revoked boolean, follow_to date?
-- row: award_kind_code text, award_kind text, recipient_kind recipient_kind, number integer, honorific text?, name text, post text?, unit_name text, achievement text, achievement_year integer, decision text, decided_on date, bonus_vnd bigint?, bonus_rule text?, revocation text?, commendation_type text
-- The place in the order of honours is one number instead of three keys: sorting is what a long list costs most.
select k.award_kind_code, award_words(k.name_vi, a.is_posthumous) as award_kind, a.recipient_kind, a.group_ordinal as number,
    case when c.has_honorific then c.honorific else a.honorific end::text as honorific, coalesce(c.name, a.name)::text as name,
    post_words(case when c.has_post then c.post else a.post end, a.received_by) as post, coalesce(c.unit_name, a.unit_name)::text as unit_name,
    coalesce(c.achievement, a.achievement)::text as achievement, a.achievement_year, paper_number(d.number, d.symbol) as decision, d.decided_on,
    a.bonus_vnd, a.bonus_rule, paper_number(m.number, m.symbol) as revocation, a.commendation_type
from award a
join decision d using (decision_id)
join (
    select v.*, dense_rank() over (order by v.precedence, v.award_kind_code, v.name_vi) as place from award_kind v
) k using (award_kind_id)
left join person p on $8::boolean and p.recipient_id = a.recipient_id
-- Somebody out of reach stands where his name as written puts him.
left join lateral split_name(a.name) x
    on $8::boolean and a.recipient_kind = 'individual' and p.recipient_id is null
left join award_correction c on not $9::boolean and c.award_id = a.award_id
left join revoked_award v on v.award_id = a.award_id
left join amendment m on m.amendment_id = v.amendment_id
where ($10::boolean or v.award_id is null)
    and ($1::bigint is null or a.decision_id = $1::bigint)
    and ($2::text is null or exists (
        select from nomination n join dossier s using (dossier_id) join campaign g using (campaign_id)
        where n.nomination_id = a.nomination_id and g.code = $2::text))
    and ($3::integer is null or d.year = $3::integer)
    and ($4::bigint is null or a.org_unit_id in (
        select b.org_unit_id from unit_scope($4::bigint, coalesce($11::date, register_today()), $11::date is not null) b))
    and ($5::text is null or k.award_kind_code = $5::text)
    and ($6::recipient_kind is null or a.recipient_kind = $6::recipient_kind)
order by k.place, array_position($7::text[], a.recipient_kind::text), a.is_posthumous,
    case when $8::boolean then coalesce(p.given_name, x.given_name, a.name)::text end collate "vi-x-icu",
    case when $8::boolean then coalesce(p.family_name, x.family_name)::text end collate "vi-x-icu" nulls first,
    case when $8::boolean then coalesce(p.middle_name, x.middle_name)::text end collate "vi-x-icu" nulls first,
    d.decided_on, a.decision_id, a.ordinal
