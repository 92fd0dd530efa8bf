-- name: list_ended_rules :many
-- param: dossier_id bigint
-- row: kind text, subject text?, unit_name text, ended_on date, citation text
-- Rules that the authority of a dossier had within the year before its receipt, and has no more.
select e.kind, e.subject, e.unit_name, e.ended_on, e.citation
from dossier s
cross join lateral ended_rules(s.addressed_to_id, s.received_on) e
where s.dossier_id = $1::bigint and e.ended_on > s.received_on - 366
order by e.ended_on desc, e.kind, e.subject
