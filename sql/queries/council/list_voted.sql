-- name: list_voted :many
-- param: meeting_id bigint
-- row: dossier_id bigint
-- Locks the meeting, so that further rounds of it follow one another, and gives the dossiers that it voted on.
with locked as (
    select m.meeting_id from meeting m where m.meeting_id = $1::bigint for update
)
select distinct n.dossier_id from locked join ballot using (meeting_id) join nomination n using (nomination_id)
