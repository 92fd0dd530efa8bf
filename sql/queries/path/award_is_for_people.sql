-- name: award_is_for_people :one
-- param: award_kind_code text
-- row: is_for_people boolean
select exists (
    select from award_kind k join award_kind_recipient r using (award_kind_id)
    where k.award_kind_code = $1::text and r.recipient_kind = 'individual') as is_for_people
