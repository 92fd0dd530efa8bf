-- name: list_award_names :many
-- param:
-- row: code text, name text, recipients text
-- Every name that an award kind has had, with the kinds of recipients that it was for then.
select k.award_kind_code as code, k.name_vi::text as name,
    (select string_agg(r.recipient_kind::text, '|' order by r.recipient_kind) from award_kind_recipient r
        where r.award_kind_id = k.award_kind_id) as recipients
from award_kind k
order by k.award_kind_code, lower(k.in_force) nulls first
