-- name: list_questions :many
-- param: dossier_id bigint, lines integer[]?
-- row: ordinal integer, name text, code text, subject text
-- What is asked about lines that would go up: whether somebody else has the award, and why it, or a form, is given again.
select n.ordinal, n.name::text as name, q.code, q.subject
from step_questions(array(
    select x.nomination_id
    from nomination x
    join nomination_transition t on t.from_state = x.state and t.event = 'forward'
    where x.dossier_id = $1::bigint and ($2::integer[] is null or x.ordinal = any ($2::integer[])))) q
join nomination n using (nomination_id)
order by n.ordinal, q.code
