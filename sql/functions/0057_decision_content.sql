-- A decision as bytes: one text for one decision, and no two decisions with the same text.
--
-- It begins with the line "thidua decision 1", which is the version of all that follows and occurs in no other text
-- that a key signs. Then one field a line:
--
--     tag length:value        the length is that of the value in UTF-8 bytes, so a value may hold anything
--     tag -                   there is no value, which differs from an empty one
--
-- in this order: the decision (authority_code to lines; late_reason and ballot_exception only where a leader wrote them), its bases (ordinal, symbol, title, issued_on each), the tờ trình
-- that it answers (dossier to submitted_on each), its lines (line to achievement_key each, and posthumous with who receives it where the recipient had died), and "end 0:". Days are ISO 8601,
-- approved_at is UTC with microseconds, money is in đồng. The signature is plain Ed25519 (RFC 8032) over these bytes in
-- UTF-8. Whoever has psql gets the SHA-256 of them by
--
--     select encode(sha256(convert_to(decision_content(5), 'UTF8')), 'hex')

create or replace function content_field(tag text, value text)
returns text language sql immutable parallel safe as $$
    select tag || coalesce(' ' || octet_length(value) || ':' || value, ' -') || E'\n'
$$;
comment on function content_field is 'One field of what is signed: tag, length in bytes, value';

-- What was decided is public, so everybody who may read decisions gets the same text, whatever else he may see.
create or replace function decision_content(decided bigint)
returns text language plpgsql stable security definer set search_path = public, pg_temp set timezone = 'UTC' as $$
begin
    if not (is_maintainer() or account_is_active()) then
        return null;
    end if;
    return (
        select E'thidua decision 1\n'
            || content_field('authority_code', u.code)
            || content_field('authority_since', to_char(lower(u.in_force), 'YYYY-MM-DD'))
            || content_field('authority', u.name)
            || content_field('decision', d.decision_id::text)
            || content_field('version', d.version::text)
            || content_field('number', d.number::text)
            || content_field('symbol', d.symbol)
            || content_field('date', to_char(d.decided_on, 'YYYY-MM-DD'))
            || content_field('subject', d.subject)
            || content_field('signer', d.signer_name)
            || content_field('signer_post', d.signer_post)
            || content_field('capacity', d.signing_capacity)
            || content_field('account', d.approved_by)
            || content_field('login', d.approved_login)
            || content_field('approved_at', to_char(d.approved_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
            || case when d.late_reason is null then '' else content_field('late_reason', d.late_reason) end
            || case when d.ballot_exception is null then '' else content_field('ballot_exception', d.ballot_exception) end
            || case when coalesce(d.unmet_lines, 0) = 0 then '' else content_field('unmet_lines', d.unmet_lines::text) end
            || content_field('bases', (select count(*) from decision_basis b where b.decision_id = decided)::text)
            || content_field('dossiers', (select count(*) from decision_dossier x where x.decision_id = decided)::text)
            || content_field('lines', (select count(*) from award a where a.decision_id = decided)::text)
            || coalesce((
                select string_agg(
                    content_field('basis', b.ordinal::text)
                    || content_field('symbol', i.symbol)
                    || content_field('title', i.title)
                    || content_field('issued_on', to_char(i.issued_on, 'YYYY-MM-DD')),
                    '' order by b.ordinal)
                from decision_basis b join legal_instrument i using (legal_instrument_id)
                where b.decision_id = decided), '')
            || coalesce((
                select string_agg(
                    content_field('dossier', s.dossier_id::text)
                    || content_field('number', s.submission_number::text)
                    || content_field('symbol', s.submission_symbol)
                    || content_field('submitted_on', to_char(s.submitted_on, 'YYYY-MM-DD')),
                    '' order by s.dossier_id)
                from decision_dossier x join dossier s using (dossier_id)
                where x.decision_id = decided), '')
            || coalesce((
                select string_agg(
                    content_field('line', a.ordinal::text)
                    || content_field('in_group', a.group_ordinal::text)
                    || content_field('nomination', a.nomination_id::text)
                    || content_field('recipient', a.recipient_id::text)
                    || content_field('recipient_kind', a.recipient_kind::text)
                    || content_field('honorific', a.honorific)
                    || content_field('name', a.name)
                    || content_field('post', a.post)
                    || content_field('unit', a.unit_name)
                    || content_field('home', a.org_unit_id::text)
                    || content_field('award', k.award_kind_code)
                    || content_field('award_since', to_char(lower(k.in_force), 'YYYY-MM-DD'))
                    || content_field('award_name', k.name_vi)
                    || content_field('year', a.achievement_year::text)
                    || content_field('type', a.commendation_type)
                    || content_field('achievement', a.achievement)
                    || content_field('multiplier', a.bonus_multiplier::text)
                    || content_field('base_salary_vnd', a.base_salary_vnd::text)
                    || content_field('bonus_vnd', a.bonus_vnd::text)
                    || case when a.bonus_rule is null then '' else content_field('bonus_rule', a.bonus_rule) end
                    || content_field('achievement_key', a.achievement_key)
                    || case when a.is_posthumous then content_field('posthumous', a.received_by) else '' end
                    -- What the leader wrote for lines that needed it.
                    || coalesce((
                        select string_agg(content_field(r.kind || '_because', r.reason), '' order by r.kind)
                        from approval_reason r where r.decision_id = decided and r.nomination_id = a.nomination_id), ''),
                    '' order by a.ordinal)
                from award a join award_kind k using (award_kind_id)
                where a.decision_id = decided), '')
            || content_field('end', '')
        from decision d
        join org_unit u using (org_unit_id)
        where d.decision_id = decided and d.state = 'issued' and d.origin = 'register');
end
$$;
comment on function decision_content is
    'What a key signs of an issued decision: every field with its length, after a line that names the version; null when it was not issued here';
