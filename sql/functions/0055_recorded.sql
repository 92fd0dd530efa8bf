-- Decisions recorded from paper.

-- Whoever records a decision writes it as a draft with its lines; here it gets its number, once, and is fixed.
create or replace function issue_recorded(
    recorded bigint[], numbers integer[], symbols text[], days date[], signers text[], posts text[])
returns void language sql security definer set search_path = public, pg_temp as $$
    update decision d
    set state = 'issued', number = p.number, symbol = p.symbol, decided_on = p.decided_on, signer_name = p.signer_name,
        signer_post = p.signer_post, approved_at = now(), approved_by = acting_account(),
        approved_login = nullif(session_user::text, acting_account())
    from unnest(recorded, numbers, symbols, days, signers, posts)
        p (decision_id, number, symbol, decided_on, signer_name, signer_post)
    where d.decision_id = p.decision_id and d.origin = 'external' and d.state = 'draft'
        and d.created_by = acting_account()
$$;
comment on function issue_recorded is 'Fixes decisions that the account has just written from paper, under the numbers that they bear';
revoke execute on function issue_recorded from public;
grant execute on function issue_recorded to thidua_office;
