-- name: recuse_nominees :exec
-- param: council_id bigint, held_on date, dossier_ids bigint[]
-- row:
-- Members of the council who are nominated themselves do not vote on their own nomination.
insert into recusal (council_member_id, nomination_id, is_nominee)
select c.council_member_id, n.nomination_id, true
from council_member c
join nomination n on n.recipient_id = c.recipient_id
where c.council_id = $1::bigint and c.in_force @> $2::date and n.dossier_id = any ($3::bigint[]) and n.state = 'received'
on conflict on constraint recusal_pk do nothing
