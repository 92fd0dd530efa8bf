-- name: list_body_figures :many
-- param: recipient_id bigint
-- row: year integer, members integer, members_completed integer?, members_ldtt integer?, members_cstdcs integer?, members_disciplined integer?, members_women integer?, paper text?
select f.year, f.members, f.members_completed, f.members_ldtt, f.members_cstdcs, f.members_disciplined, f.members_women,
    f.paper::text as paper
from unit_figure f
where f.recipient_id = $1::bigint
order by f.year
