-- name: add_recorded :exec
-- param: decision_batch_id bigint, repeated_reason text?
-- row:
-- Drafts, so that lines can be written; they are issued at once.
insert into decision (
    decision_id, org_unit_id, authority_name, origin, subject, source, decision_batch_id, repeated_reason)
overriding system value
select p.decision_id, p.org_unit_id, p.authority_name, 'external',
    coalesce(p.subject, 'Về việc khen thưởng'), p.source, $1::bigint, $2::text
from import_paper p
order by p.paper
