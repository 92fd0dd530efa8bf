-- name: list_criteria :many
-- param: code text
-- row: recipient_kind recipient_kind, ordinal integer, wording text, maximum_points integer?
select k.recipient_kind, k.ordinal, k.wording::text as wording, k.maximum_points
from campaign_criterion k
join campaign c using (campaign_id)
where c.code = $1::text
order by k.recipient_kind, k.ordinal
