-- name: list_awaiting :many
-- param: meeting_id bigint, dossier_ids bigint[]
-- row: nomination_id bigint, voters integer
-- What awaits the council, and how many may vote on it.
select n.nomination_id, greatest(0, m.members_present + m.written_opinions - coalesce(r.voters, 0)) as voters
from nomination n
join meeting m on m.meeting_id = $1::bigint
left join recused_at($1::bigint) r using (nomination_id)
where n.dossier_id = any ($2::bigint[]) and n.state = 'received'
order by n.dossier_id, n.ordinal
