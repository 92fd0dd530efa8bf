-- Rights: one line for each table. This file is the whole of what roles may do to tables; functions that act as the owner
-- say beside themselves who may call them. Views made by later files set security_invoker themselves.
--
-- read     all: every account; scope: rows that the account works for, by `rows`; audit: administrators, and offices of
--          the whole register: entries hold whatever tables do; none: functions that act as the owner, and nobody else
-- rows     which rows an account of a unit reads; an account of the whole register reads all
-- changed  which of these it may change
-- added    what a row that it adds must be; `changed` where nothing is said
-- office, leader   what they may do besides reading: insert, update (columns); lock is for update, no change. Nobody deletes:
--          that would be the right to lock the whole table (0076_removal.sql)
--
-- U stands for the units of the account, D for the dossiers that these sent or got, P for recipients whom it has
-- proved to know; each is asked once in a statement, and indexes find their rows. A table follows another where its rows
-- are seen with those of the other. Of a recipient that is right for writing, too: he is seen where his own unit is in
-- reach, and nowhere else; what a nomination shows of him are its own words. A dossier and what hangs on it is seen by
-- two sides, and functions/0072 and 0085 say which of them writes.
-- What was decided is public (Law 06/2022/QH15 Art 5(2)): everybody reads issued decisions and their awards. What was
-- only proposed, voted, or is held against somebody stays with those who work on it.
do $$
declare
    -- Written by the server or by triggers, whoever adds the row.
    kept constant text[] := array[
        'created_at', 'created_by', 'login', 'account', 'happened_at', 'recorded_at', 'corrected_at', 'closed_by', 'closing_login', 'closed_at', 'entered_at',
        'is_sample',
        'version', 'last_event_id', 'past_id', 'approved_by', 'approved_login', 'drafted_by', 'edited_by', 'edited_at', 'late_reason',
        'ballot_exception', 'recorded_for_id', 'ended_by', 'ended_login', 'bonus_rule', 'undone_login', 'stopped_during',
        'bonus_rounding_by'];
    entry record;
    policy record;
    side record;
    -- What accounts write and do not read: an index would tell them of whom they may not know. Functions of the owner's read
    -- it for whoever is in reach (numbers_in_reach, recipients_by_number, matters_in_reach).
    shut constant text[] := array['recipient.personal_number', 'matter.recipient_id'];
    grantee text;
    action text;
    columns text;
    open_columns text;
begin
    for policy in select p.tablename, p.policyname from pg_policies p where p.schemaname = current_schema() loop
        execute format('drop policy %I on %I', policy.policyname, policy.tablename);
    end loop;
    foreach grantee in array array[
        'public', 'thidua_viewer', 'thidua_office', 'thidua_leader', 'thidua_admin', 'thidua_session_admin'] loop
        execute format('revoke all on all tables in schema %I from %s', current_schema(), grantee);
        execute format('revoke all on all sequences in schema %I from %s', current_schema(), grantee);
    end loop;
    create temporary table right_entry (
        name text, read text, rows text, changed text, added text, office text, leader text, hidden text) on commit drop;
    insert into right_entry (name, read, rows, changed, added, office, leader, hidden)
    select v.*
    from (values
    -- The law, and the register's own history
    ('authority_kind', 'all', null, null, null, null, null, null),
    ('award_code', 'all', null, null, null, null, null, null),
    ('award_kind', 'all', null, null, null, null, null, null),
    ('award_kind_authority', 'all', null, null, null, null, null, null),
    ('award_kind_recipient', 'all', null, null, null, null, null, null),
    ('award_ratio', 'all', null, null, null, null, null, null),
    ('award_rule', 'all', null, null, null, null, null, null),
    ('base_salary', 'all', null, null, null, null, null, null),
    ('council_rule', 'all', null, null, null, null, null, null),
    ('deadline_rule', 'all', null, null, null, null, null, null),
    ('holiday', 'all', null, null, null, null, null, null),
    ('legal_instrument', 'all', null, null, null, null, null, null),
    ('local_vote_threshold', 'all', null, null, null, null, null, null),
    ('nomination_transition', 'all', null, null, null, null, null, null),
    ('rule_set', 'all', null, null, null, null, null, null),
    ('rule_set_type', 'all', null, null, null, null, null, null),
    ('schema_history', 'all', null, null, null, null, null, null),
    ('vote_threshold', 'all', null, null, null, null, null, null),
    -- Who works here: written through functions
    ('account', 'all', null, null, null, null, null, null),
    ('session', 'audit', null, null, null, null, null, 'token_hash'),
    ('session_try', 'audit', null, null, null, null, null, null),
    ('signing_right', 'all', null, null, null, null, null, null),
    -- Units and recipients
    ('org_unit', 'all', null, null, 'parent_id = any (U)', 'insert', null, null),
    ('org_unit_alias', 'all', null, 'org_unit_id = any (U)', null, 'insert', null, null),
    ('unit_key', 'all', null, null, null, null, null, null),
    ('org_unit_lineage', 'all', null, null, null, null, null, null),
    -- A change is looked at by the policies for both, each before the other's: both begin so.
    ('recipient', 'scope', 'within_units(org_unit_id, {U}) and org_unit_id = any (U)',
        'within_units(org_unit_id, {U}) and org_unit_id = any (U)', 'org_unit_id = any (U)',
        'insert, update (org_unit_id, born_on, birth_precision, personal_number)', null, null),
    ('recipient_alias', 'scope', 'follows recipient', null, null, null, null, null),
    ('recipient_place', 'scope', 'follows recipient', null, null, null, null, null),
    ('recipient_request', 'scope', 'org_unit_id = any (U) or asked_of_id = any (U)', null, null, null, null, '*'),
    ('recipient_apart', 'none', null, null, null, null, null, null),
    ('number_secret', 'none', null, null, null, null, null, null),
    ('number_try', 'audit', null, null, null, null, null, null),
    ('recipient_merge', 'scope', 'exists (select from recipient x where x.recipient_id = recipient_merge.kept_id)', null, null, null,
        null, 'kept_before, gone_recipient, gone_person'),
    ('recipient_merge_link', 'scope', 'follows recipient_merge_id of recipient_merge', null, null, null, null, 'removed'),
    ('person', 'scope', 'follows recipient', 'follows recipient', null,
        'insert, update (family_name, middle_name, given_name, printed_name, sex, ethnicity, died_on, represented_by)', null, null),
    ('name_correction', 'scope', 'follows recipient', null, null, null, null, null),
    ('collective', 'scope', 'follows recipient', 'follows recipient', null,
        'insert, update (represents_id, founded_on)', null, null),
    ('household', 'scope', 'follows recipient', 'follows recipient', null,
        'insert, update (head_id, address)', null, null),
    -- A post that somebody has is in a unit in reach; one that he had may have been anywhere.
    ('post', 'scope', 'follows recipient', 'sees_recipient(post.recipient_id, {U}::own_units) '
        'and (org_unit_id = any (U) or not upper_inf(held))', null, 'insert, update (held)', null, null),
    ('rating', 'scope', 'follows recipient', 'follows recipient', null,
        'insert, update (rating, paper, basis, points, task_group, is_head, months_worked)', null, null),
    ('unit_figure', 'scope', 'follows recipient', 'follows recipient', null,
        'insert, update (members, members_completed, members_ldtt, members_cstdcs, members_disciplined, members_women, paper)',
        null, null),
    ('matter', 'scope', 'follows recipient', 'follows recipient', null,
        'insert, update (closed_on, outcome, counts_again_on, closing_paper)', 'select', '*'),
    -- Campaigns, also those of the units above; initiatives, which are there to be taken over
    ('key_task', 'scope', 'org_unit_id = any (U) or org_unit_id = any (A)', 'org_unit_id = any (U)', null, 'insert', null, null),
    ('campaign', 'scope', 'launched_by_id = any (U) or launched_by_id = any (A)', 'launched_by_id = any (U)',
        'launched_by_id = any (U) and (key_task_id is null or exists (select from key_task k where k.key_task_id = campaign.key_task_id))',
        'insert, update (name, period, note)', null, null),
    ('campaign_criterion', 'scope', 'follows campaign_id of campaign',
        'exists (select from campaign c where c.campaign_id = campaign_criterion.campaign_id and c.launched_by_id = any (U))', null,
        'insert, update (wording, maximum_points)', null, null),
    ('campaign_review', 'scope', 'follows campaign_id of campaign',
        'exists (select from campaign c where c.campaign_id = campaign_review.campaign_id and c.launched_by_id = any (U))', null,
        'insert, update (title, held_on)', null, null),
    ('campaign_finding', 'scope', 'follows campaign_review_id of campaign_review',
        'exists (select from campaign_review r join campaign c using (campaign_id) '
        'where r.campaign_review_id = campaign_finding.campaign_review_id and c.launched_by_id = any (U))', null,
        'insert, update (wording, figure)', null, null),
    -- A key of a table asks nobody's rights: what a row is tied to is in sight of whoever ties it.
    ('initiative', 'all', null, 'org_unit_id = any (U)', 'org_unit_id = any (U) and (campaign_id is null '
        'or exists (select from campaign c where c.campaign_id = initiative.campaign_id)) and (key_task_id is null '
        'or exists (select from key_task k where k.key_task_id = initiative.key_task_id)) '
        'and (introduced_by_id = any (U) or introduced_by_id = any (A))',
        'insert, update (name, stage, stage_note)', null, null),
    ('initiative_author', 'all', null,
        'exists (select from initiative i where i.initiative_id = initiative_author.initiative_id and i.org_unit_id = any (U))',
        'exists (select from initiative i where i.initiative_id = initiative_author.initiative_id and i.org_unit_id = any (U)) '
        'and exists (select from recipient r where r.recipient_id = initiative_author.recipient_id)',
        'insert, update (share_percent)', null, null),
    ('recognition', 'all', null,
        'exists (select from initiative i where i.initiative_id = recognition.initiative_id and i.org_unit_id = any (U))', null,
        'insert', null, null),
    ('adoption', 'all', null, 'org_unit_id = any (U)', null, 'insert, update (state, note)', null, null),
    -- The road of a nomination. Whose step it is, and of which side, triggers see for a whole statement
    ('dossier', 'scope', 'org_unit_id = any (U) or addressed_to_id = any (U) or dossier_id = any (D) '
        'or exists (select from decision_dossier x where x.dossier_id = dossier.dossier_id)',
        'org_unit_id = any (U) or addressed_to_id = any (U)', 'org_unit_id = any (U) and (campaign_id is null '
        'or exists (select from campaign c where c.campaign_id = dossier.campaign_id))',
        'insert, update (title, occasion, submission_number, submission_symbol, submitted_on, received_on, rule_set_code)', 'lock', null),
    ('law_choice', 'scope', 'follows dossier_id of dossier', null, null, null, null, null),
    -- A decision shows its dossiers, not what became of them on their way.
    ('dossier_step', 'scope', 'dossier_id = any (D)', 'follows dossier_id of dossier', null, 'insert', null, null),
    ('forwarding', 'scope', 'follows dossier_id of dossier', null, 'org_unit_id = any (U) and exists (select from dossier s '
        'where s.dossier_id = forwarding.dossier_id)', null, 'insert', null),
    ('import_batch', 'scope', 'dossier_id = any (D)', 'follows dossier_id of dossier', null, 'insert', null, null),
    ('nomination', 'scope', 'within_sight(org_unit_id, dossier_id, {S}) and (org_unit_id = any (U) or dossier_id = any (D))',
        'within_sight(org_unit_id, dossier_id, {S}) and dossier_id = any (D)', 'dossier_id = any (D)',
        'insert, update (honorific, name, post, unit_name, org_unit_id, achievement, note, award_kind_code, achievement_year, '
        'commendation_type, achievement_key)', 'lock', null),
    ('nomination_event', 'scope', 'follows nomination', null, 'active', 'insert', 'insert', null),
    ('nomination_edit', 'scope', 'follows step', null, null, null, null, null),
    ('nomination_return_field', 'scope', 'follows step', null,
        'follows step', 'insert', null, null),
    ('finding', 'scope', 'follows step', null, 'follows step',
        'insert', null, null),
    ('attestation', 'scope', 'follows nomination', 'follows nomination', null,
        'insert, update (is_met, attested_by, attested_on, paper)', null, null),
    ('initiative_use', 'scope', 'follows nomination', 'follows nomination', null, 'insert', null, null),
    -- Councils
    ('council', 'scope', 'org_unit_id = any (U)', 'org_unit_id = any (U)', null, 'insert', null, null),
    ('council_member', 'scope', 'follows council_id of council', 'follows council_id of council',
        'exists (select from council c where c.council_id = council_member.council_id) and (recipient_id is null '
        'or recipient_id = any (P) or exists (select from recipient r where r.recipient_id = council_member.recipient_id))',
        'insert, update (in_force)', null, null),
    ('meeting', 'scope', 'exists (select from council c where c.council_id = meeting.council_id) '
        'or exists (select from ballot b where b.meeting_id = meeting.meeting_id)',
        'exists (select from council c where c.council_id = meeting.council_id)', null, 'insert, lock', null, null),
    ('day_correction', 'scope', 'exists (select from dossier s where s.dossier_id = day_correction.dossier_id) '
        'or exists (select from meeting m where m.meeting_id = day_correction.meeting_id) '
        'or exists (select from recipient r where r.recipient_id = day_correction.recipient_id)', null, null, null, null, null),
    ('meeting_member', 'scope', 'follows council_member_id of council_member', null, 'follows council_member_id of council_member',
        'insert', null, null),
    -- Row by row: a statement that counts others' nominations stops at the first.
    ('ballot', 'scope', 'follows nomination', null, 'follows nomination', 'insert', null, null),
    ('ballot_correction', 'scope', 'follows ballot_id of ballot', null, null, null, null, null),
    ('recusal', 'scope', 'follows nomination', null, 'follows council_member_id of council_member', 'insert', null, null),
    -- Decisions: drafted and approved through functions; the wording of a draft's lines is the office's
    ('decision', 'scope', 'state = ''issued'' or org_unit_id = any (U) or origin = ''external''', 'active', null,
        'insert', null, null),
    ('decision_dossier', 'scope', 'follows decision_id of decision', null, null, null, null, null),
    ('decision_basis', 'all', null, null, null, null, null, null),
    ('draft_change', 'scope',
        'exists (select from decision d where d.decision_id = draft_change.decision_id and d.org_unit_id = any (U))',
        null, null, null, null, null),
    ('draft_line', 'scope',
        'exists (select from decision d where d.decision_id = draft_line.decision_id and d.org_unit_id = any (U))',
        'exists (select from decision d where d.decision_id = draft_line.decision_id and d.org_unit_id = any (U))', null,
        -- Who is awarded is the nominee: his name is mended where he was nominated.
        'update (honorific, post, unit_name, achievement)', null, null),
    ('award', 'all', null, null, 'active', 'insert', null, null),
    -- Part of what a leader signs, which whoever checks a signature reads.
    ('approval_reason', 'all', null, null, null, null, null, null),
    ('certificate', 'all', null, null, null, null, null, null),
    ('decision_batch', 'all', null, null, 'active', 'insert', null, null),
    ('recorded_confirmation', 'all', null, null, null, null, null, null),
    ('confirmed_card', 'scope', 'follows recipient', null, null, null, null, null),
    -- After the decision: written through functions
    ('issued_number', 'all', null, null, null, null, null, null),
    ('amendment', 'all', null, null, null, null, null, null),
    ('amendment_line', 'all', null, null, null, null, null, null),
    ('revoked_award', 'all', null, null, null, null, null, null),
    ('dependent_nomination', 'scope', 'follows nomination', null, null, null, null, null),
    ('recovery', 'all', null, null, null, null, null, null),
    ('signing_key', 'all', null, null, null, null, null, null),
    ('decision_signature', 'all', null, null, null, null, null, null),
    ('decision_attachment', 'all', null, null, null, null, null, null),
    -- Corrections of facts, and the audit: written by triggers and functions
    ('fact_correction', 'scope', 'exists (select from recipient r where r.recipient_id = fact_correction.recipient_id) '
        'or exists (select from nomination n where n.nomination_id = fact_correction.nomination_id)',
        null, null, null, null, null),
    ('audit_entry', 'audit', null, null, null, null, null, null),
    ('audit_seal', 'audit', null, null, null, null, null, null),
    ('audit_seal_part', 'audit', null, null, null, null, null, null),
    ('audit_table', 'all', null, null, null, null, null, null)
    ) v;
    -- What an entry says in short.
    update right_entry e
    set rows = right_condition(e.rows, e.name), changed = right_condition(e.changed, e.name),
        added = right_condition(coalesce(e.added, e.changed), e.name);

    for entry in select e.* from right_entry e join pg_class c on c.oid = to_regclass(e.name) order by e.name loop
        execute format('alter table %I enable row level security', entry.name);
        -- Whoever has a service's connection and nobody's session finds nothing, whatever else a policy says.
        execute format('create policy %I on %I as restrictive to thidua_session using ((select account_is_active())) '
            'with check ((select account_is_active()))', entry.name || '_session', entry.name);
        select string_agg(quote_ident(a.attname), ', ' order by a.attnum) filter (
                where a.attname <> all (string_to_array(coalesce(entry.hidden, ''), ', '))),
            '(' || string_agg(quote_ident(a.attname), ', ' order by a.attnum) || ')'
        into columns, open_columns
        from pg_attribute a
        where a.attrelid = to_regclass(entry.name) and a.attnum > 0 and not a.attisdropped
            and entry.name || '.' || a.attname <> all (shut);
        if entry.read = 'all' then
            execute format('create policy %I on %I for select to thidua_viewer, thidua_admin, thidua_session_admin '
                'using ((select account_is_active()))',
                entry.name || '_read', entry.name);
            execute format('grant select on %I to thidua_viewer, thidua_admin, thidua_session_admin', entry.name);
        elsif entry.read = 'audit' then
            execute format('create policy %I on %I for select to thidua_office, thidua_admin, thidua_session_admin '
                'using ((select require_audit()))',
                entry.name || '_read', entry.name);
            execute format('grant select %s on %I to thidua_office, thidua_admin, thidua_session_admin',
                case when entry.hidden is not null then '(' || columns || ')' else '' end, entry.name);
        elsif entry.read = 'none' then
            execute format('create policy %I on %I for select to thidua_viewer, thidua_admin, thidua_session_admin using (false)',
                entry.name || '_read', entry.name);
        else
            execute format('create policy %I on %I for select to thidua_everywhere using ((select account_sees_all()))',
                entry.name || '_read_everywhere', entry.name);
            execute format('create policy %I on %I for select to thidua_within using (%s)',
                entry.name || '_read_within', entry.name, entry.rows);
            -- A table that is read as a whole has rights of its own, by which it is copied.
            if not exists (select from unnest(shut) x where split_part(x, '.', 1) = entry.name) then
                open_columns := '';
            end if;
            if entry.hidden is not null then
                execute format('grant select %s on %I to thidua_office', open_columns, entry.name);
            end if;
            if entry.hidden is distinct from '*' then
                execute format('grant select %s on %I to thidua_viewer',
                    case when entry.hidden is not null then '(' || columns || ')' else open_columns end, entry.name);
            end if;
        end if;
        -- Actions are the role's, rows are the account's.
        for side in
            select 'everywhere' as reach, '(select account_sees_all())' as changed, '(select account_sees_all())' as added
            union all
            select 'within', entry.changed, entry.added
        loop
            if entry.added is not null then
                execute format('create policy %I on %I for insert to %I with check (%s)',
                    entry.name || '_add_' || side.reach, entry.name, 'thidua_' || side.reach, side.added);
            end if;
            if entry.changed is not null then
                execute format('create policy %I on %I for update to %I using (%s) with check (%4$s)',
                    entry.name || '_change_' || side.reach, entry.name, 'thidua_' || side.reach, side.changed);
            end if;
        end loop;
        if coalesce(entry.office, entry.leader) is not null then
            execute format('create or replace trigger %I before insert or update on %I for each statement '
                'when (current_user <> ''thidua_owner'') execute function hold_acting()', entry.name || '_acting', entry.name);
        end if;
        for grantee, action in
            select 'thidua_' || g.who, x.action
            from (values ('office', entry.office), ('leader', entry.leader)) g (who, actions)
            cross join lateral regexp_split_to_table(g.actions, ',\s*(?=insert|update|lock|select)') x (action)
        loop
            if action = 'lock' then
                -- A lock asks for the right to update a column; the policy lets no update through.
                select quote_ident(a.attname) into columns from pg_attribute a where a.attrelid = to_regclass(entry.name) and a.attnum = 1;
                execute format('grant update (%s) on %I to %I', columns, entry.name, grantee);
                execute format('create policy %I on %I as restrictive for update to %I with check (false)',
                    entry.name || '_lock_' || substr(grantee, 8), entry.name, grantee);
            elsif action = 'insert' then
                select string_agg(quote_ident(a.attname), ', ' order by a.attnum) into columns
                from pg_attribute a
                where a.attrelid = to_regclass(entry.name) and a.attnum > 0 and not a.attisdropped
                    and a.attgenerated = '' and a.attname <> all (kept)
                    -- Rows are numbered here; files number recipients and decisions beforehand (0076_given_number.sql).
                    and (a.attidentity = '' or a.attname in ('recipient_id', 'decision_id'));
                execute format('grant insert (%s) on %I to %I', columns, entry.name, grantee);
            elsif action = 'select' then
                execute format('grant select %s on %I to %I', open_columns, entry.name, grantee);
            else
                execute format('grant %s on %I to %I', action, entry.name, grantee);
            end if;
        end loop;
    end loop;
    drop table right_entry;
    -- What an office records of decisions is what others decided, or years past: a decision made here has been approved.
    create policy decision_recorded_added on decision as restrictive for insert to thidua_office
        with check (origin = 'external' and state = 'draft');
    create policy award_recorded on award as restrictive for insert to thidua_office
        with check (exists (
            select from decision d
            where d.decision_id = award.decision_id and d.origin = 'external' and d.state = 'draft'));
    -- Whether somebody has a number is told to nobody who has not asked, and been counted.
    create policy recipient_number_added on recipient as restrictive for insert to thidua_within
        with check (personal_number is null or number_is_known(personal_number));
    create policy recipient_number_changed on recipient as restrictive for update to thidua_within
        with check (personal_number is null or number_is_known(personal_number));
    -- A finding about a matter tells that there is one: for those who may read matters.
    create policy finding_of_matter on finding as restrictive for select to thidua_viewer using (
        gate is null or gate not in ('pending_matter', 'disciplinary_period', 'counted_from', 'elsewhere') or (select reads_matters()));
    -- Views see what whoever asks may see.
    for entry in
        select c.relname as name from pg_class c
        where c.relnamespace = current_schema()::regnamespace and c.relkind = 'v'
    loop
        execute format('alter view %I set (security_invoker = true)', entry.name);
        execute format('grant select on %I to thidua_viewer', entry.name);
    end loop;
    -- What is read from a file is numbered before it is written; a leader who vouches for it reads it as the office does.
    execute format('grant usage on sequence %s, %s to thidua_office', pg_get_serial_sequence('recipient', 'recipient_id'),
        pg_get_serial_sequence('decision', 'decision_id'));
    execute format('grant usage on sequence %s to thidua_leader', pg_get_serial_sequence('recipient', 'recipient_id'));
end
$$;

-- Policies of before named these.
drop function if exists within_units(bigint, bigint[]), within_sight(bigint, bigint, bigint[], bigint[]);
