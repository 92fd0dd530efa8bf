-- name: list_reasons :many
-- param: decision_id bigint
-- row: kind text, lines bigint, ordinals text, reason text
-- Equal reasons together, with the first of their lines.
select r.kind, count(*) as lines,
    array_to_string((array_agg(coalesce(a.ordinal, 0) order by a.ordinal))[1:10], ', ') || case when count(*) > 10 then ', …' else '' end
        as ordinals, r.reason::text as reason
from approval_reason r
left join award a on a.decision_id = r.decision_id and a.nomination_id = r.nomination_id
where r.decision_id = $1::bigint
group by r.kind, r.reason::text
order by r.kind desc, min(a.ordinal), 4
