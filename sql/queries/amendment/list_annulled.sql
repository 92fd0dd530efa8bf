-- name: list_annulled :many
-- param: amendment_id bigint
-- row: ordinal integer, name text, award_kind text, certificate_to_recover boolean, money_to_recover_vnd bigint
select a.ordinal, present_text(a.award_id, 'name') as name, k.name_vi::text as award_kind, v.certificate_to_recover,
    v.money_to_recover_vnd
from revoked_award v
join award a using (award_id)
join award_kind k using (award_kind_id)
where v.amendment_id = $1::bigint
order by a.ordinal
