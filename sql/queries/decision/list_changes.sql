-- name: list_changes :many
-- param: decision_id bigint, since integer
-- row: version integer, draft_change text, nomination_id bigint, name text, field text?, before text?, after text?, event text?, reason text?, account text, changed_at timestamp with time zone
-- What changed in a draft since a version, with the step that was the reason.
select c.version + 1 as version, c.change as draft_change, c.nomination_id, c.name::text as name, c.field,
    c.before::text as before, c.after::text as after, e.event, e.reason::text as reason, c.account, c.changed_at
from draft_change c
left join nomination_event e using (nomination_event_id)
where c.decision_id = $1::bigint and c.version >= $2::integer
order by c.draft_change_id
