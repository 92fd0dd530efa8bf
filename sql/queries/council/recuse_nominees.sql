-- name: recuse_nominees :exec
-- param: council_id bigint, held_on date, dossier_ids bigint[]
-- row:
-- Members of the council who are nominated themselves, or whose household is, do not vote on that nomination.
insert into recusal (council_member_id, nomination_id, is_nominee)
select c.council_member_id, n.nomination_id, true
from nomination n
left join household h using (recipient_id)
join council_member c on c.recipient_id in (n.recipient_id, h.head_id)
where c.council_id = $1::bigint and c.in_force @> $2::date and n.dossier_id = any ($3::bigint[]) and n.state = 'received'
on conflict on constraint recusal_pk do nothing
