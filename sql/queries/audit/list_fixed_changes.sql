-- name: list_fixed_changes :many
-- param:
-- row: finding text, audit_entry_id bigint, table_name text, key text, detail text
-- What guards refuse leaves an honest entry when they were off: every such entry is told. Of an update, `link` is the
-- column that follows a merger, `changing` are those that may change, all where there is a star, and where there is
-- `once` only together with that one, from nothing. Of a `period` the beginning stays, and where it is `closing` also an
-- end that is there. What is `kept` is never deleted, but for the exceptions below.
with fixed (table_name, changing, once, link, period, kept) as (
    values ('amendment', '', null, null, null, true), ('amendment_line', '', null, null, null, true),
        ('approval_reason', '', null, null, null, true), ('day_correction', '', null, null, null, true),
        ('attestation', 'is_met, attested_by, attested_on, paper, login', null, null, null, true),
        ('award', '', null, 'recipient_id', null, true), ('award_code', '', null, null, null, true),
        ('ballot', '', null, null, null, true), ('ballot_correction', '', null, null, null, true),
        ('certificate', 'voided_at, void_reason', 'voided_at', null, null, true), ('decision', '*', null, null, null, true),
        ('decision_attachment', '', null, null, null, true), ('decision_basis', '', null, null, null, true),
        ('decision_batch', '', null, null, null, true), ('decision_dossier', '', null, null, null, true),
        ('decision_signature', '', null, null, null, true), ('dependent_nomination', '', null, null, null, true),
        ('draft_change', '', null, null, null, true), ('fact_correction', '', null, 'recipient_id', null, true),
        ('finding', '', null, null, null, true), ('forwarding', '', null, null, null, true),
        ('issued_number', '', null, null, null, true), ('law_choice', '', null, null, null, true),
        ('matter', 'closed_on, outcome, counts_again_on, closing_paper, closed_by, closing_login, closed_at', 'closed_on', 'recipient_id', null,
            true),
        ('meeting_member', '', null, null, null, true), ('nomination_edit', '', null, null, null, true), ('name_correction', '', null, null, null, true),
        ('nomination_event', '', null, null, null, true), ('nomination_return_field', '', null, null, null, true),
        ('number_secret', '', null, null, null, true), ('number_try', '', null, 'recipient_id', null, true),
        ('recorded_confirmation', '', null, null, null, true), ('confirmed_card', '', null, 'recipient_id', null, true),
        ('recipient_merge', 'undone_at, undone_by, undone_reason, undone_login', 'undone_at', 'kept_id', null, true),
        ('recipient_merge_link', '', null, null, null, true),
        ('recipient_request', 'recipient_id, is_granted, reason, answered_by, answered_at', 'is_granted', 'recipient_id', null,
            true),
        ('recovery', '', null, null, null, true), ('recusal', '', null, null, null, true),
        ('revoked_award', '', null, null, null, true),
        ('signing_key', 'revoked_at, revoked_by, revoke_reason', 'revoked_at', null, null, true),
        ('signing_right', 'held', null, null, 'held', true),
        -- Facts, whose changes are written down as corrections.
        ('rating', 'rating, paper, basis, points, task_group, is_head, months_worked', null, null, null, true),
        ('unit_figure', 'members, members_completed, members_ldtt, members_cstdcs, members_disciplined, members_women, paper',
            null, null, null, true),
        -- Rules and members of a council end; they are not edited.
        ('award_kind', 'in_force', null, null, 'closing', false), ('award_ratio', 'in_force', null, null, 'closing', true),
        ('base_salary', 'in_force', null, null, 'closing', false),
        ('council_member', 'in_force, ended_by, ended_login', null, 'recipient_id', 'closing', false),
        ('council_rule', 'in_force', null, null, 'closing', true), ('deadline_rule', 'in_force', null, null, 'closing', true),
        ('local_vote_threshold', 'in_force', null, null, 'closing', true),
        -- What is fixed by what came after, and people's own entries.
        ('dossier', '', null, null, null, true), ('meeting', '', null, null, null, true),
        ('nomination', 'state, version, last_event_id, past_id', null, 'recipient_id', null, true),
        ('post', 'held', null, 'recipient_id', null, true), ('account', '*', null, 'recipient_id', null, false)
), issued as materialized (
    select e.key, min(e.audit_entry_id) as id, min(e.transaction_id) as transaction_id
    from public.audit_entry e
    where e.table_name = 'decision' and e.operation <> 'delete' and e.after ->> 'state' = 'issued'
    group by e.key
), answered as materialized (
    select e.after ->> 'dossier_id' as key, min(i.id) as id
    from public.audit_entry e
    join issued i on i.key = e.after ->> 'decision_id'
    where e.table_name = 'decision_dossier' and e.operation in ('insert', 'existing')
        and (e.audit_entry_id < i.id or e.transaction_id = i.transaction_id)
        -- A draft may have lost it before.
        and not exists (
            select from public.audit_entry d
            where d.table_name = 'decision_dossier' and d.key = e.key and d.operation = 'delete' and d.audit_entry_id < i.id
                and d.audit_entry_id > e.audit_entry_id)
    group by 1
), voted as materialized (
    select e.after ->> 'meeting_id' as key, min(e.audit_entry_id) as id
    from public.audit_entry e
    where e.table_name = 'ballot' and e.operation in ('insert', 'existing')
    group by 1
), decided as materialized (
    select e.key, min(e.audit_entry_id) filter (where e.after ->> 'state' <> 'revoked') as id,
        min(e.transaction_id) filter (where e.after ->> 'state' <> 'revoked') as transaction_id,
        min(e.audit_entry_id) filter (where e.after ->> 'state' = 'revoked') as revoked_id
    from public.audit_entry e
    where e.table_name = 'nomination' and e.operation <> 'delete'
        and e.after ->> 'state' in ('awarded', 'awarded_above', 'refused', 'withdrawn', 'revoked')
    group by e.key
), awarding as materialized (
    select e.transaction_id, e.after ->> 'nomination_id' as nomination_id
    from public.audit_entry e
    where e.table_name = 'nomination_event' and e.operation = 'insert' and e.after ->> 'event' = 'award'
), merged as materialized (
    select v.gone_id, v.kept_id, b.id, (
        select min(u.audit_entry_id) from public.audit_entry u
        where u.table_name = 'recipient_merge' and u.key = b.key and u.operation = 'update'
            and u.after ->> 'undone_at' is not null) as undone_id
    from (
        select e.key, e.audit_entry_id as id, e.after ->> 'gone_id' as gone_id
        from public.audit_entry e
        where e.table_name = 'recipient_merge' and e.operation in ('insert', 'existing')
    ) b
    cross join lateral (
        select distinct b.gone_id, k.after ->> 'kept_id' as kept_id
        from public.audit_entry k
        where k.table_name = 'recipient_merge' and k.key = b.key and k.after ->> 'kept_id' is not null
    ) v
), relinking as materialized (
    select m.gone_id as one, m.kept_id as other, m.id, m.undone_id from merged m
    union
    select m.kept_id, m.gone_id, m.id, m.undone_id from merged m
), corrected as (
    select e.transaction_id, e.after ->> 'fact' as fact, v.key, array_agg(e.after ->> 'field') as fields
    from public.audit_entry e
    cross join lateral (
        select case e.after ->> 'fact'
            when 'attestation' then row(e.after ->> 'nomination_id', e.after ->> 'criterion')::text
            else concat('(', e.after ->> 'recipient_id', ',', e.after ->> 'year')
        end as key) v
    where e.table_name = 'fact_correction' and e.operation = 'insert'
    group by 1, 2, 3
), fixing as (
    -- What fixes a row, where it is not fixed from the start.
    select 'decision' as table_name, i.key, i.id, i.transaction_id from issued i
    union all
    select 'dossier', a.key, a.id, null from answered a
    union all
    select 'meeting', v.key, v.id, null from voted v
), suspect as materialized (
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account, e.before, e.after, e.transaction_id, n.names,
        e.before ->> 'decision_id' as decision_id,
        -- Of whom and when, without what it says.
        case
            when e.table_name in ('rating', 'unit_figure') then substring(e.key from '^\([0-9]+,[0-9]+')
            else e.key
        end as fact_key
    from public.audit_entry e
    join fixed f on f.table_name = e.table_name
    cross join lateral (
        select coalesce(array_agg(k.name) filter (where not (k.name = f.link and exists (
            select from relinking r
            where r.one = e.before ->> f.link and r.other = e.after ->> f.link and r.id < e.audit_entry_id
                and (r.undone_id is null or r.undone_id > e.audit_entry_id))) is not false), '{}') as names
        from json_object_keys(case e.operation when 'update' then e.before end) k (name)
    ) n
    -- An update from nothing is a column that was added with a value.
    where e.operation = 'update' and e.before::text <> '{}' and cardinality(n.names) > 0
        or e.operation = 'delete' and f.kept
), changed as (
    select s.*
    from suspect s
    join fixed f on f.table_name = s.table_name
    left join fixing x on x.table_name = s.table_name and x.key = s.key
    left join corrected c on c.transaction_id = s.transaction_id and c.fact = s.table_name and c.key = s.fact_key
    left join decided d on s.table_name = 'attestation' and d.key = split_part(ltrim(s.key, '('), ',', 1)
    where s.operation = 'update' and case
        when s.table_name = 'decision' then x.id < s.audit_entry_id and x.transaction_id <> s.transaction_id
        -- The day of a meeting is mended with a reason, while nothing rests on it.
        when s.table_name = 'meeting' and s.names = '{held_on}' then x.id < s.audit_entry_id and not exists (
            select from public.audit_entry e
            where e.table_name = 'day_correction' and e.operation = 'insert' and e.transaction_id = s.transaction_id
                and e.after ->> 'meeting_id' = s.key and e.after ->> 'after' = s.after ->> 'held_on')
        when s.table_name in ('dossier', 'meeting') then x.id < s.audit_entry_id
        when s.table_name = 'account' then 'recipient_id' = any (s.names)
            -- Whoever is behind it is said once, by an administrator.
            and not (s.before ->> 'recipient_id' is null and s.after ->> 'linked_at' is not null)
        when s.table_name = 'nomination' then not s.names <@ string_to_array(f.changing, ', ') and not exists (
            -- A draft changes, and what was returned does in the fields that it was returned for.
            select
            from (
                select e.after ->> 'state' as state, (
                    select array_agg(o.after ->> 'field') from public.audit_entry o
                    where e.after ->> 'state' = 'returned' and o.table_name = 'nomination_return_field'
                        and o.operation in ('insert', 'existing')
                        and o.after ->> 'nomination_event_id' = e.after ->> 'last_event_id') as fields
                from public.audit_entry e
                where e.table_name = 'nomination' and e.key = s.key and e.audit_entry_id < s.audit_entry_id
                    and e.after ->> 'state' is not null
                order by e.audit_entry_id desc
                limit 1) p
            where p.state = 'draft' or p.state = 'returned' and (p.fields is null or s.names <@ p.fields))
        -- A rule of the law's own follows the program.
        when s.table_name in ('award_ratio', 'deadline_rule') then not exists (
            select from public.audit_entry e
            where e.table_name = s.table_name and e.key = s.key and e.operation in ('insert', 'existing')
                and e.after ->> 'org_unit_id' is null)
        else true
    end and (f.changing = '*' or s.table_name in ('dossier', 'meeting', 'nomination')
        or not s.names <@ string_to_array(f.changing, ', ')
        or f.once is not null and (f.once <> all (s.names) or s.before ->> f.once is not null)
        or f.period = 'held' and split_part(s.before ->> 'held', ',', 1) <> split_part(s.after ->> 'held', ',', 1)
        or f.period = 'closing' and (
            split_part(s.before ->> 'in_force', ',', 1) <> split_part(s.after ->> 'in_force', ',', 1)
            or s.before ->> 'in_force' not like '%,)')
        or s.table_name in ('attestation', 'rating', 'unit_figure') and not s.names <@ coalesce(c.fields, '{}')
        or s.table_name = 'attestation' and d.id < s.audit_entry_id and d.transaction_id <> s.transaction_id
            and (d.revoked_id is null or d.revoked_id > s.audit_entry_id))
), replaced as (
    -- A rating or a figure has another key when it is corrected, or when two entries are one, who have it once; and back again.
    select s.audit_entry_id
    from suspect s
    join public.audit_entry n on n.table_name = s.table_name and n.operation = 'insert' and n.transaction_id = s.transaction_id
        and n.after ->> 'year' = s.before ->> 'year'
    left join corrected c on c.transaction_id = s.transaction_id and c.fact = 'rating' and c.key = s.fact_key
    left join relinking r on r.one = s.before ->> 'recipient_id' and r.other = n.after ->> 'recipient_id'
        and r.id < s.audit_entry_id and (r.undone_id is null or r.undone_id > s.audit_entry_id)
    where s.table_name in ('rating', 'unit_figure') and s.operation = 'delete'
        and ('rating' = any (c.fields)
                and n.after::jsonb - '{rating, paper}'::text[] = s.before::jsonb - '{rating, paper}'::text[]
            or r.one is not null and n.after::jsonb - 'recipient_id' = s.before::jsonb - 'recipient_id')
    union all
    select s.audit_entry_id
    from suspect s
    join public.audit_entry l on l.table_name = 'recipient_merge_link' and l.operation = 'insert'
        and l.transaction_id = s.transaction_id and l.after ->> 'table_name' = s.table_name
        and l.after #>> '{removed,year}' = s.before ->> 'year'
        and l.after #>> '{removed,recipient_id}' = s.before ->> 'recipient_id'
    where s.table_name in ('rating', 'unit_figure') and s.operation = 'delete'
), removed as (
    select s.*
    from suspect s
    left join fixing x on x.table_name = s.table_name and x.key = s.key
    left join issued i on i.key = s.decision_id
        and s.table_name in ('decision_basis', 'decision_dossier', 'draft_change')
    where s.operation = 'delete' and case
        when s.table_name = 'decision' then x.id < s.audit_entry_id and x.transaction_id <> s.transaction_id
        when s.table_name in ('dossier', 'meeting') then x.id < s.audit_entry_id
        when s.table_name in ('decision_basis', 'decision_dossier', 'draft_change')
        then i.id < s.audit_entry_id and i.transaction_id <> s.transaction_id
        when s.table_name = 'nomination' then s.before ->> 'state' is distinct from 'draft'
        when s.table_name in ('award_ratio', 'council_rule', 'deadline_rule') then s.before ->> 'org_unit_id' is not null
        when s.table_name in ('rating', 'unit_figure') then s.audit_entry_id not in (select l.audit_entry_id from replaced l)
        -- A post goes on in the unit that the old one went into, or stays once.
        when s.table_name = 'post' then not exists (
            select from public.audit_entry l
            where l.transaction_id = s.transaction_id and (
                l.table_name = 'recipient_merge_link' and l.after ->> 'table_name' = 'post' and l.after ->> 'key' = s.key
                or l.table_name = 'org_unit' and l.operation = 'update' and l.key = s.before ->> 'org_unit_id'
                or l.table_name = 'org_unit_lineage' and l.after ->> 'predecessor_id' = s.before ->> 'org_unit_id'))
        else true
    end
), added as (
    -- What hangs on a decision is not added after it was issued.
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account
    from public.audit_entry e
    join issued i on i.key = e.after ->> 'decision_id'
    where e.table_name in ('approval_reason', 'award', 'decision_basis', 'decision_dossier', 'draft_change') and e.operation = 'insert'
        and i.id < e.audit_entry_id and i.transaction_id <> e.transaction_id
    union all
    -- A decision is a draft first, and awards what its nominations got in that very step.
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account
    from public.audit_entry e
    where e.table_name = 'decision' and e.operation = 'insert' and e.after ->> 'state' = 'issued'
    union all
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account
    from public.audit_entry e
    join public.audit_entry o on o.table_name = 'decision' and o.operation = 'insert' and o.key = e.after ->> 'decision_id'
        and o.after ->> 'origin' = 'register'
    left join awarding w on w.transaction_id = e.transaction_id and w.nomination_id = e.after ->> 'nomination_id'
    where e.table_name = 'award' and e.operation = 'insert' and w.nomination_id is null
    union all
    -- The lines of a paper come before it.
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account
    from public.audit_entry e
    join public.audit_entry a on a.table_name = 'amendment' and a.key = e.after ->> 'amendment_id'
        and a.operation in ('insert', 'existing') and a.audit_entry_id < e.audit_entry_id
    where e.table_name in ('amendment_line', 'dependent_nomination', 'revoked_award') and e.operation = 'insert'
    union all
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account
    from public.audit_entry e
    join public.audit_entry v on v.table_name = 'revoked_award' and v.after ->> 'award_id' = e.after ->> 'award_id'
        and v.operation in ('insert', 'existing') and v.audit_entry_id < e.audit_entry_id
    where e.table_name = 'certificate' and e.operation = 'insert'
    union all
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account
    from public.audit_entry e
    join voted v on v.key = e.after ->> 'meeting_id' and v.id < e.audit_entry_id
    where e.table_name = 'meeting_member' and e.operation = 'insert'
    union all
    -- Nobody votes on what was decided or vouches for it, and it goes no way but that of a revocation.
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account
    from public.audit_entry e
    join decided d on d.key = e.after ->> 'nomination_id' and d.id < e.audit_entry_id
        and d.transaction_id <> e.transaction_id
    where e.table_name in ('attestation', 'ballot', 'nomination_event') and e.operation = 'insert'
        and case e.table_name
            when 'attestation' then d.revoked_id is null or d.revoked_id > e.audit_entry_id
            when 'nomination_event' then e.after ->> 'event' <> 'revoke' or not exists (
                select from public.audit_entry v
                where v.transaction_id = e.transaction_id and v.table_name = 'revoked_award' and v.operation = 'insert')
            else true
        end
    union all
    -- Findings and fields belong to a step of their own transaction.
    select e.audit_entry_id, e.table_name, e.key, e.operation, e.account
    from public.audit_entry e
    left join public.audit_entry v on v.table_name = 'nomination_event' and v.operation = 'insert'
        and v.key = e.after ->> 'nomination_event_id' and v.transaction_id = e.transaction_id
    where e.table_name in ('finding', 'nomination_return_field') and e.operation = 'insert' and v.audit_entry_id is null
), told as (
    select 'fixed_changed' as finding, c.audit_entry_id, c.table_name, c.key, c.account, c.before from changed c
    union all
    select 'fixed_removed', r.audit_entry_id, r.table_name, r.key, r.account, null from removed r
    union all
    select 'fixed_added', a.audit_entry_id, a.table_name, a.key, a.account, null from (select distinct * from added) a
)
select t.finding, t.audit_entry_id, t.table_name, t.key,
    concat_ws(', ', t.account, (
        select string_agg(k.name, ', ' order by k.name) from json_object_keys(t.before) k (name))) as detail
from told t
order by t.audit_entry_id
