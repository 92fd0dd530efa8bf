-- Keys of leaders, and signatures under decisions. The database sees to it that a signature comes with the approval, from a
-- key of the one who approves, and that it holds; whether it still does anybody can compute, and the program does.

create or replace function guard_signing_key() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    -- A key is revoked once; nothing else about it changes.
    if tg_op <> 'UPDATE' or old.revoked_at is not null or new.revoked_at is null
        or (new.signing_key_id, new.account_name, new.public_key, new.registered_at)
            is distinct from (old.signing_key_id, old.account_name, old.public_key, old.registered_at)
    then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return new;
end
$$;
create or replace trigger signing_key_fixed before update or delete on signing_key
    for each row execute function guard_signing_key();
create or replace trigger signing_key_kept before truncate on signing_key
    for each statement execute function guard_signing_key();
create or replace trigger decision_signature_fixed before update or delete or truncate on decision_signature
    for each statement execute function refuse_change();
create or replace trigger decision_attachment_fixed before update or delete or truncate on decision_attachment
    for each statement execute function refuse_change();

-- Under a key of small order signatures hold that nobody has made. The points of order 1, 2, 4 and 8, and the encodings of
-- these that are not reduced; the highest bit is a sign.
create or replace function is_small_order(public_key bytea)
returns boolean language sql immutable as $$
    select coalesce(octet_length(public_key) = 32 and set_byte(public_key, 31, get_byte(public_key, 31) & 127) in (
        '\x0000000000000000000000000000000000000000000000000000000000000000',
        '\x0100000000000000000000000000000000000000000000000000000000000000',
        '\x26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
        '\xc7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
        '\xecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
        '\xedffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
        '\xeeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'), false)
$$;
comment on function is_small_order is 'Whether a public key is one of the few points under which anything holds as signed';

-- Whoever keeps accounts may act as a leader, and is not to have a key in his name; one who keeps the machine is told
-- by the audit, as everywhere.
create or replace function register_key(given bytea)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who account;
    added bigint;
begin
    perform require_given('key', given::text);
    perform lock_acting();
    who := active_account();
    if who.account_name is null or acting_login() <> acting_account() and not exists (
        select from pg_roles r where r.rolname = session_user and r.rolsuper)
    then
        perform fail('TD310', 'login', coalesce(acting_login(), session_user));
    elsif who.role <> 'leader' then
        perform fail('TD311', 'account', who.account_name, 'role', who.role, 'needed', 'leader');
    end if;
    if is_small_order(given) then
        perform fail('TD163');
    end if;
    insert into signing_key (account_name, public_key) values (who.account_name, given)
    returning signing_key_id into added;
    return added;
end
$$;
comment on function register_key is 'Registers the public half of a key that the leader who asks has made';

create or replace function revoke_key(revoked bigint, why text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept signing_key;
begin
    perform require_given('id', revoked::text, 'reason', why);
    select k.* into kept from signing_key k where k.signing_key_id = revoked;
    if not found then
        perform fail('TD499', 'id', revoked::text);
    elsif kept.account_name <> acting_account() or not account_is_active() then
        perform require_admin();
    end if;
    select k.* into kept from signing_key k where k.signing_key_id = revoked for update;
    if kept.revoked_at is not null then
        perform fail('TD492', 'fingerprint', kept.fingerprint, 'date', to_char(kept.revoked_at, 'DD/MM/YYYY'));
    end if;
    -- The clock, not the beginning of the transaction: a signature that this waited for came before.
    update signing_key set revoked_at = clock_timestamp(), revoked_by = acting_account(), revoke_reason = why
    where signing_key_id = revoked;
end
$$;
comment on function revoke_key is 'Ends a key now: by its owner, or an administrator';

-- The second half of an approval by key: approve_decision must have run in this transaction, by the same account.
create or replace function sign_decision(decided bigint, given bytea, signed bytea)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    approved decision;
    kept signing_key;
    content text;
begin
    perform require_given('decision', decided::text, 'key', given::text, 'signature', signed::text);
    perform require_decision_sight(decided);
    select d.* into approved from decision d where d.decision_id = decided for update;
    if not found then
        perform fail('TD104', 'decision', decided::text);
    elsif approved.state <> 'issued' or approved.approved_by <> acting_account() or approved.approved_at <> now() then
        perform fail('TD232', 'decision', coalesce(paper_number(approved.number, approved.symbol), decided::text));
    end if;
    -- Shared, so that a revocation waits for the signature, or the signature sees it.
    select k.* into kept from signing_key k
    where k.public_key = given and k.account_name = acting_account()
    for share;
    -- Nor by a key that came while this transaction ran: it would be younger than what it signs.
    if not found or kept.registered_at > now() then
        perform fail('TD491', 'account', acting_account(), 'fingerprint', encode(sha256(given), 'hex'));
    elsif kept.revoked_at is not null then
        perform fail('TD492', 'fingerprint', kept.fingerprint, 'date', to_char(kept.revoked_at, 'DD/MM/YYYY'));
    end if;
    content := decision_content(decided);
    if ed25519_verifies(signed, convert_to(content, 'UTF8'), given) is not true then
        perform fail('TD202');
    end if;
    insert into decision_signature (decision_id, signing_key_id, content, signature)
    values (decided, kept.signing_key_id, content, signed);
end
$$;
comment on function sign_decision is 'Adds the signature by key to an approval, in the same transaction, once it verifies';

-- At the end of the transaction, because the signature comes after the approval.
create or replace function require_signature() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if is_key_demanded(new.org_unit_id, new.approved_by, new.decided_on, new.approved_at)
        and not exists (select from decision_signature s where s.decision_id = new.decision_id)
    then
        perform fail('TD490', 'account', new.approved_by);
    end if;
    return null;
end
$$;
drop trigger if exists decision_signed on decision;
create constraint trigger decision_signed after update on decision deferrable initially deferred
    for each row when (old.state = 'draft' and new.state = 'issued' and new.origin = 'register')
    execute function require_signature();

create or replace function attach_file(
    decided bigint, of_kind text, named text, size bigint, digest bytea, out is_new boolean)
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present decision;
begin
    perform require_given('decision', decided::text, 'kind', of_kind, 'file', named, 'size', size::text,
        'sha256', digest::text);
    select d.* into present from decision d where d.decision_id = decided and d.state = 'issued';
    if not found then
        perform fail('TD104', 'decision', decided::text);
    end if;
    perform require_office(present.org_unit_id);
    insert into decision_attachment (decision_id, kind, file_name, byte_count, sha256)
    values (decided, of_kind, named, size, digest)
    on conflict on constraint decision_attachment_file_uk do nothing;
    is_new := found;
end
$$;
comment on function attach_file is 'Records a file of an issued decision by its hash; false when it was recorded before';

-- The audit is for those who keep it; which seal covers a decision is for everybody.
create or replace function decision_seal(decided bigint)
returns integer language sql stable security definer set search_path = public, pg_temp as $$
    select s.seal_number
    from (
        select e.cluster_id, e.transaction_id from audit_entry e
        where e.table_name in ('decision', 'decision_signature') and e.key = decided::text
        order by e.audit_entry_id desc
        limit 1
    ) e
    join audit_seal s on s.cluster_id = e.cluster_id
        and e.transaction_id >= s.from_transaction and e.transaction_id < s.to_transaction
$$;
comment on function decision_seal is 'Number of the seal over the entries that issued and signed a decision; null while there is none';

revoke execute on function register_key, revoke_key, sign_decision, attach_file from public;
grant execute on function register_key, sign_decision to thidua_leader;
grant execute on function revoke_key to thidua_leader, thidua_admin, thidua_session_admin;
grant execute on function attach_file to thidua_office;
