-- name: ask_submitted :exec
-- param: dossier_id bigint
-- row:
-- What the running transaction has submitted: now() is the moment at which it began.
insert into asked
select n.nomination_id
from nomination n
join nomination_event e on e.nomination_event_id = n.last_event_id
where n.dossier_id = $1::bigint and e.event = 'submit' and e.happened_at = now()
