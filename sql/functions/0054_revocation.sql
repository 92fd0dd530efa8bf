-- Hủy bỏ: Law 06/2022/QH15 Art 93(2). Awards are annulled by a paper, what was given comes back; nothing cascades.

create or replace function ground_citation(ground text)
returns text language sql immutable as $$
    select 'điểm ' || (array['a', 'b', 'c', 'd'])[array_position(
        array['false_declaration', 'false_papers', 'unlawful_procedure', 'violation_found'], ground)]
        || ' khoản 2 Điều 93 Luật số 06/2022/QH15'
$$;
comment on function ground_citation is 'Where the law has a ground of revocation';

create or replace function revocation_finding(decided bigint, lines integer[])
returns table (code text, ordinal integer, name text, subject text) language sql stable as $$
    select case when a.award_id is null then 'TD362' else 'TD363' end, w.ordinal, coalesce(a.name::text, ''),
        coalesce(paper_number(m.number, m.symbol), '')
    from unnest(lines) w (ordinal)
    left join award a on a.decision_id = decided and a.ordinal = w.ordinal
    left join revoked_award v using (award_id)
    left join amendment m using (amendment_id)
    where a.award_id is null or v.award_id is not null
    order by w.ordinal
$$;
comment on function revocation_finding is 'Everything against revoking these lines, all at once';

-- The first half: which awards fall. What relied on them is evaluated before the second half, in the same transaction.
create or replace function revoke_lines(decided bigint, authority bigint, day date, lines integer[], is_paid boolean)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    finding record;
    paper bigint := nextval(pg_get_serial_sequence('amendment', 'amendment_id'));
begin
    perform require_given('is_paid', is_paid::text);
    perform lock_issued_decision(decided, authority, day);
    select f.* into finding from revocation_finding(decided, lines) f limit 1;
    if found then
        perform fail(finding.code, 'ordinal', finding.ordinal::text, 'name', finding.name, 'subject', finding.subject);
    end if;
    insert into revoked_award (award_id, amendment_id, certificate_to_recover, money_to_recover_vnd)
    select a.award_id, paper, exists (select from certificate c where c.award_id = a.award_id and c.voided_at is null),
        case when is_paid then coalesce(a.bonus_vnd, 0) else 0 end
    from standing_award a
    where a.decision_id = decided and (lines is null or a.ordinal = any (lines));
    if not found then
        perform fail('TD368', 'decision', decided::text);
    end if;
    return paper;
end
$$;
comment on function revoke_lines is
    'Annuls lines of a decision, all that stand when none is named; issue_revocation must follow in the same transaction';

create or replace function issue_revocation(
    paper bigint, decided bigint, authority bigint, given_number integer, given_symbol text, day date, why text,
    law_ground text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    signer signing_right;
    told text := paper_number(given_number, given_symbol) || ', ' || to_char(day, 'DD/MM/YYYY') || ': ' || why;
begin
    perform require_given('paper', paper::text, 'number', given_number::text, 'symbol', given_symbol, 'reason', why,
        'ground', law_ground);
    signer := lock_issued_decision(decided, authority, day);
    insert into amendment (
        amendment_id, decision_id, kind, org_unit_id, number, symbol, issued_on, signer_name, signer_post,
        signing_capacity, reason, ground)
    overriding system value
    select paper, decided, 'revocation', coalesce(authority, d.org_unit_id), given_number, given_symbol, day,
        signer.signer_name, signer.post, signer.capacity, why, law_ground
    from decision d where d.decision_id = decided;
    update certificate c set voided_at = now(), void_reason = told
    from revoked_award v
    where v.amendment_id = paper and c.award_id = v.award_id and c.voided_at is null;
    insert into nomination_event (nomination_id, event, reason)
    select a.nomination_id, 'revoke', told
    from revoked_award v join award a using (award_id)
    where v.amendment_id = paper and a.nomination_id is not null
    order by a.nomination_id;
end
$$;
comment on function issue_revocation is
    'The second half of a revocation: the paper itself, certificates voided, the last step of the nominations';

create or replace function recover_award(
    decided bigint, line integer, day date, is_certificate boolean, money_vnd bigint, on_paper text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    revoked record;
    got record;
begin
    perform require_given('decision', decided::text, 'line', line::text, 'date', day::text,
        'certificate', is_certificate::text, 'money', money_vnd::text);
    perform require_decision_sight(decided);
    perform require_office((select d.org_unit_id from decision d where d.decision_id = decided));
    select v.award_id, v.certificate_to_recover, v.money_to_recover_vnd, m.issued_on, a.name into revoked
    from award a
    join revoked_award v using (award_id)
    join amendment m using (amendment_id)
    where a.decision_id = decided and a.ordinal = line
    for update of v;
    if not found then
        perform fail('TD369', 'ordinal', line::text, 'decision', decided::text);
    end if;
    -- What he is to give back, another says that he has given.
    perform refuse_self_edit(array(select a.recipient_id from award a where a.award_id = revoked.award_id));
    if day > register_today() then
        perform fail('TD229', 'date', to_char(day, 'DD/MM/YYYY'));
    elsif day < revoked.issued_on then
        perform fail('TD285', 'date', to_char(day, 'DD/MM/YYYY'), 'earlier', to_char(revoked.issued_on, 'DD/MM/YYYY'));
    end if;
    select coalesce(bool_or(r.certificate), false) as certificate, coalesce(sum(r.amount_vnd), 0)::bigint as amount_vnd
    into got from recovery r where r.award_id = revoked.award_id;
    if is_certificate and (got.certificate or not revoked.certificate_to_recover)
        or got.amount_vnd + money_vnd > revoked.money_to_recover_vnd
    then
        perform fail('TD372', 'ordinal', line::text, 'name', revoked.name,
            'money', (revoked.money_to_recover_vnd - got.amount_vnd)::text);
    end if;
    insert into recovery (award_id, recovered_on, certificate, amount_vnd, paper)
    values (revoked.award_id, day, is_certificate, money_vnd, on_paper);
end
$$;
comment on function recover_award is 'Enters what came back of a revoked award: never more than was to come back';

-- Lines without their paper are there in the transaction alone that has just annulled them, by somebody who might; only
-- other nominations of whoever loses an award rely on it.
create or replace function add_dependents(
    paper bigint, nominated bigint[], verdicts_before text[], verdicts_after text[], limbs_before text[],
    limbs_after text[])
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    losers bigint[];
    stranger bigint;
begin
    perform require_given('paper', paper::text, 'nominations', nominated::text, 'verdicts before', verdicts_before::text,
        'verdicts after', verdicts_after::text, 'limbs before', limbs_before::text, 'limbs after', limbs_after::text);
    select array_agg(a.recipient_id) into losers
    from revoked_award v join award a using (award_id)
    where v.amendment_id = paper and not exists (select from amendment m where m.amendment_id = paper);
    if losers is null then
        perform fail('TD230', 'table', 'dependent_nomination');
    end if;
    select w.nomination_id into stranger
    from unnest(nominated) w (nomination_id)
    where not exists (
        select from seen_nominations(nominated) s (nomination_id) join nomination n using (nomination_id)
        where n.nomination_id = w.nomination_id and n.recipient_id = any (losers))
    limit 1;
    if found then
        perform fail('TD107', 'id', coalesce(stranger::text, '–'));
    end if;
    insert into dependent_nomination (
        amendment_id, nomination_id, verdict_before, verdict_after, limb_before, limb_after)
    select paper, d.nomination_id, d.verdict_before, d.verdict_after, nullif(d.limb_before, ''),
        nullif(d.limb_after, '')
    from unnest(nominated, verdicts_before, verdicts_after, limbs_before, limbs_after)
        d (nomination_id, verdict_before, verdict_after, limb_before, limb_after);
end
$$;
comment on function add_dependents is 'Keeps with a revocation in the making what was found of the nominations that relied on it';

revoke execute on function revoke_lines, issue_revocation, recover_award, add_dependents from public;
grant execute on function revoke_lines, issue_revocation, add_dependents to thidua_leader, thidua_office;
grant execute on function recover_award to thidua_office;
