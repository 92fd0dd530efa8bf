-- name: count_people :many
-- param: decision_id bigint
-- row: recipient_kind recipient_kind, recipients bigint
-- Each recipient once, whatever the number of his lines.
select x.recipient_kind, count(distinct x.recipient_id) as recipients
from (
    select a.recipient_kind, a.recipient_id from award a where a.decision_id = $1::bigint
    union all
    select n.recipient_kind, n.recipient_id
    from draft_line l join nomination n using (nomination_id)
    where l.decision_id = $1::bigint
) x
group by x.recipient_kind
order by x.recipient_kind
