-- name: list_signatures :many
-- param: decision_id bigint?, year integer?
-- row: decision_id bigint, decision text, decided_on date, approved_by text, is_required boolean, present text?, content text?, signature bytea?, signed_at text?, public_key bytea?, key_account text?, registered_at text?, revoked_at text?, seal_number integer?, corrections bigint, revocations bigint, attachments bigint
-- Decisions issued here with all that a verification looks at; moments are UTC as in the content, so that they compare as
-- texts.
select d.decision_id, paper_number(d.number, d.symbol) as decision, d.decided_on, d.approved_by,
    exists (
        select from signing_right r
        where r.org_unit_id = d.org_unit_id and r.account_name = d.approved_by and r.power = 'decide' and r.key_required
            and r.held && daterange(d.decided_on, greatest(d.decided_on, register_day(d.approved_at)), '[]')
            and r.created_at <= d.approved_at) as is_required,
    decision_content(d.decision_id) as present, s.content::text as content, s.signature,
    to_char(s.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as signed_at, k.public_key,
    k.account_name as key_account,
    to_char(k.registered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as registered_at,
    to_char(k.revoked_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as revoked_at,
    decision_seal(d.decision_id) as seal_number,
    (select count(*) from amendment m where m.decision_id = d.decision_id and m.kind = 'correction') as corrections,
    (select count(*) from amendment m where m.decision_id = d.decision_id and m.kind = 'revocation') as revocations,
    (select count(*) from decision_attachment a where a.decision_id = d.decision_id) as attachments
from decision d
left join decision_signature s using (decision_id)
left join signing_key k using (signing_key_id)
where d.state = 'issued' and d.origin = 'register'
    and ($1::bigint is null or d.decision_id = $1::bigint)
    and ($2::integer is null or d.year = $2::integer)
order by d.decided_on, d.decision_id
