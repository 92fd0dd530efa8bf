-- name: list_awaiting :many
-- param: day date
-- row: decision_id bigint, version integer, subject text, unit_name text, lines bigint
-- Drafts of the units for which the account may decide on a day, the oldest first.
select d.decision_id, d.version, d.subject::text as subject, u.name::text as unit_name,
    (select count(*) from draft_line l where l.decision_id = d.decision_id) as lines
from decision d
join org_unit u using (org_unit_id)
where d.state = 'draft'
    and (signing_right_on(d.org_unit_id, acting_account(), $1::date)).signing_right_id is not null
order by d.decision_id
