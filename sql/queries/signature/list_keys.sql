-- name: list_keys :many
-- param: account_name text?, with_revoked boolean
-- row: signing_key_id bigint, account_name text, full_name text, fingerprint text, registered_at timestamp with time zone, revoked_at timestamp with time zone?, revoke_reason text?, signed bigint
select k.signing_key_id, k.account_name, a.full_name::text as full_name, k.fingerprint, k.registered_at, k.revoked_at,
    k.revoke_reason::text as revoke_reason,
    (select count(*) from decision_signature s where s.signing_key_id = k.signing_key_id) as signed
from signing_key k
join account a using (account_name)
where ($1::text is null or k.account_name = $1::text) and ($2::boolean or k.revoked_at is null)
order by k.account_name, k.registered_at, k.signing_key_id
