-- name: list_submissions :many
-- param: decision_id bigint
-- row: unit_name text, head_title text?, submission text?, submitted_on date?
select u.name::text as unit_name, u.body_name::text as head_title,
    paper_number(s.submission_number, s.submission_symbol) as submission, s.submitted_on
from decision_dossier dd
join dossier s using (dossier_id)
join org_unit u using (org_unit_id)
where dd.decision_id = $1::bigint
order by s.submitted_on, s.dossier_id
