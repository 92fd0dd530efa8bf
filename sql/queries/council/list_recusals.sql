-- name: list_recusals :many
-- param: meeting_id bigint
-- row: nomination_id bigint, nominee text, member_id bigint, name text, is_nominee boolean, reason text?
select r.nomination_id, n.name::text as nominee, r.council_member_id as member_id, c.name::text as name, r.is_nominee,
    r.reason::text as reason
from recusal r
join nomination n using (nomination_id)
join council_member c using (council_member_id)
where c.council_id = (select m.council_id from meeting m where m.meeting_id = $1::bigint)
    and exists (select from ballot b where b.meeting_id = $1::bigint and b.nomination_id = r.nomination_id)
order by n.dossier_id, n.ordinal, c.council_member_id
