-- name: list_findings :many
-- param: code text
-- row: review text, held_on date?, kind text, ordinal integer, wording text, figure text?
select r.title::text as review, r.held_on, f.kind, f.ordinal, f.wording::text as wording, f.figure::text as figure
from campaign_finding f
join campaign_review r using (campaign_review_id)
join campaign c using (campaign_id)
where c.code = $1::text
order by r.held_on, r.title,
    array_position(array['result', 'limit', 'direction', 'task'], f.kind), f.ordinal
