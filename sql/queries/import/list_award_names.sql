-- name: list_award_names :many
-- param:
-- row: code text, name text, recipients text
-- Every name that an award kind has had, with whom it is for.
select k.award_kind_code as code, k.name_vi::text as name,
    coalesce(string_agg(distinct r.recipient_kind::text, '|' order by r.recipient_kind::text), '') as recipients
from award_kind k
left join award_kind_recipient r using (award_kind_id)
group by k.award_kind_code, k.name_vi
order by k.award_kind_code, k.name_vi
