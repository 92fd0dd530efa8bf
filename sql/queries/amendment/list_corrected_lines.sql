-- name: list_corrected_lines :many
-- param: decision_id bigint
-- row: ordinal integer, field text, before text?, after text?, decision text, issued_on date, reason text
-- Every correction of every line, the chain of one field in order of time.
select a.ordinal, l.field, l.before::text as before, l.after::text as after,
    paper_number(m.number, m.symbol) as decision, m.issued_on, m.reason::text as reason
from amendment m
join amendment_line l using (amendment_id)
join award a using (award_id)
where m.decision_id = $1::bigint
order by a.ordinal, l.field, m.amendment_id
