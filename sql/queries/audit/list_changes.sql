-- name: list_changes :many
-- param: table_name text?, key text?, account text?, from_day date?, to_day date?, nomination_id bigint?, decision_id bigint?, newest bigint?, terms json
-- row: audit_entry_id bigint, happened_at timestamp with time zone, account text, login text, command text, table_name text, operation text, key text, changes text
-- For people: what changed is a sentence in the terms that are given.
select e.audit_entry_id, e.happened_at, e.account, e.login, e.command, e.table_name, e.operation, e.key,
    audit_changes(e.operation, e.before, e.after, $9::json::jsonb) as changes
from audit_entry e
where ($1::text is null or e.table_name = $1::text)
    and ($2::text is null or e.key = $2::text)
    and ($3::text is null or e.account = $3::text or e.login = $3::text)
    and ($4::date is null or e.happened_at >= register_start($4::date))
    and ($5::date is null or e.happened_at < register_start($5::date + 1))
    and ($6::bigint is null or e.audit_entry_id in (select k.audit_entry_id from audit_about('nomination', $6::bigint) k))
    and ($7::bigint is null or e.audit_entry_id in (select k.audit_entry_id from audit_about('decision', $7::bigint) k))
order by e.audit_entry_id desc
limit $8::bigint
