-- name: list_fixed_changes :many
-- param:
-- row: finding text, audit_entry_id bigint, table_name text, key text, detail text
-- What guards refuse leaves an honest entry when they were off: every such entry is told. `changing` are the columns that
-- may change; all may where there is a star; nothing of these tables is ever deleted but what a draft may lose.
with fixed (table_name, changing) as (
    values ('amendment', ''), ('amendment_line', ''), ('attestation', '*'), ('award', 'recipient_id'), ('award_code', ''),
        ('ballot', ''), ('ballot_correction', ''), ('certificate', 'voided_at, void_reason'), ('decision', '*'),
        ('decision_attachment', ''), ('decision_basis', ''), ('decision_batch', ''), ('decision_dossier', ''),
        ('decision_signature', ''), ('dependent_nomination', ''), ('draft_change', ''), ('fact_correction', 'recipient_id'),
        ('finding', ''), ('forwarding', ''), ('issued_number', ''), ('matter',
            'recipient_id, closed_on, outcome, counts_again_on, closing_paper, closed_by'), ('meeting_member', ''),
        ('nomination_edit', ''), ('nomination_event', ''), ('nomination_return_field', ''),
        ('number_secret', ''), ('number_try', 'recipient_id'), ('recorded_confirmation', ''),
        ('recipient_merge', 'undone_at, undone_by, undone_reason, kept_id'), ('recipient_merge_link', ''), ('recovery', ''),
        ('recusal', ''), ('revoked_award', ''), ('signing_key', 'revoked_at, revoked_by, revoke_reason'),
        ('signing_right', 'held'), ('unit_figure', '*')
), issued as (
    select e.key, min(e.audit_entry_id) as id, min(e.transaction_id) as transaction_id
    from public.audit_entry e
    where e.table_name = 'decision' and e.operation <> 'delete' and e.after ->> 'state' = 'issued'
    group by e.key
), suspect as (
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account, e.before, e.transaction_id,
        case e.table_name when 'decision' then e.key else coalesce(e.after, e.before) ->> 'decision_id' end as decision_id
    from public.audit_entry e
    where e.operation in ('update', 'delete') and e.table_name in (select f.table_name from fixed f)
        -- A column that was added with a value.
        and not (e.operation = 'update' and e.before::text = '{}')
        or e.operation = 'insert' and e.table_name in ('award', 'decision_basis', 'decision_dossier')
)
select case s.operation when 'insert' then 'fixed_added' when 'delete' then 'fixed_removed' else 'fixed_changed' end as finding,
    s.audit_entry_id, s.table_name, s.key,
    concat_ws(', ', s.account, (
        select string_agg(k.name, ', ' order by k.name)
        from json_object_keys(case s.operation when 'update' then s.before end) k (name))) as detail
from suspect s
left join fixed f on f.table_name = s.table_name
left join issued i on i.key = s.decision_id
where case
        -- A draft changes, and so does what hangs on it.
        when s.table_name = 'decision' or s.operation = 'insert'
            or s.operation = 'delete' and s.table_name in ('decision_basis', 'decision_dossier', 'draft_change')
        then i.id < s.audit_entry_id and i.transaction_id <> s.transaction_id
        when s.operation = 'delete' then true
        when f.changing = '*' then false
        else exists (
            select from json_object_keys(s.before) k (name) where k.name <> all (string_to_array(f.changing, ', ')))
    end
order by s.audit_entry_id
