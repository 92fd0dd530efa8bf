-- name: find_decision :one
-- param: decision_id bigint
-- row: decision_id bigint, state text, version integer, subject text, unit_code text?, unit_name text, body_name text?, head_title text?, default_symbol text?, number integer?, symbol text?, decided_on date?, signer_name text?, signer_post text?, signing_capacity text?, approved_by text?, origin text, source text?, late_reason text?, ballot_exception text?, unmet_lines integer?, repeated_lines bigint, repeated_reason text?
select d.decision_id, d.state, d.version, d.subject::text as subject, u.code as unit_code,
    coalesce(u.name, d.authority_name)::text as unit_name,
    u.body_name::text as body_name, u.head_title::text as head_title, u.decision_symbol::text as default_symbol,
    d.number, d.symbol::text as symbol, d.decided_on, d.signer_name::text as signer_name,
    d.signer_post::text as signer_post, d.signing_capacity::text as signing_capacity, d.approved_by,
    d.origin, d.source::text as source, d.late_reason::text as late_reason,
    d.ballot_exception::text as ballot_exception, d.unmet_lines,
    (select count(*) from approval_reason a where a.decision_id = d.decision_id and a.kind = 'repeated') as repeated_lines,
    d.repeated_reason::text as repeated_reason
from decision d
left join org_unit u using (org_unit_id)
where d.decision_id = $1::bigint
