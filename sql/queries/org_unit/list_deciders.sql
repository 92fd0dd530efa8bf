-- name: list_deciders :many
-- param: org_unit_id bigint, award_kind_code text, day date
-- row: unit_code text, unit_name text, head_title text, authority_kind text, award_kind text, law_article text, confidence text
-- The units at or above one whose heads may decide an award on a day, the nearest first.
with recursive up as (
    select u.org_unit_id, u.parent_id, 0 as height from org_unit u where u.org_unit_id = $1::bigint
    union all
    select p.org_unit_id, p.parent_id, up.height + 1
    from up join org_unit p on p.org_unit_id = up.parent_id and p.in_force @> $3::date
)
select u.code as unit_code, u.name::text as unit_name, u.head_title::text as head_title, t.name_vi::text as authority_kind,
    k.name_vi::text as award_kind, k.law_article::text as law_article, k.confidence
from up
join org_unit u using (org_unit_id)
join award_kind k on k.award_kind_code = $2::text and k.in_force @> $3::date
join award_kind_authority a on a.award_kind_id = k.award_kind_id and a.authority_kind_code = u.authority_kind_code
join authority_kind t on t.authority_kind_code = u.authority_kind_code
order by up.height
