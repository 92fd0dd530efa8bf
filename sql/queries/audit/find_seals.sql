-- name: find_seals :many
-- param: seal_number integer?
-- row: seal_number integer, cluster_id text, from_transaction text, to_transaction text, entry_count bigint, merkle_root bytea, previous_hash bytea, sealed_at text, sealed_by text, seal_hash bytea, open_since text?
select s.seal_number, s.cluster_id::text as cluster_id, s.from_transaction::text as from_transaction,
    s.to_transaction::text as to_transaction, s.entry_count, s.merkle_root, s.previous_hash,
    extract(epoch from s.sealed_at)::text as sealed_at, s.sealed_by, s.seal_hash,
    extract(epoch from s.open_since)::text as open_since
from public.audit_seal s
where $1::integer is null or s.seal_number = $1::integer
order by s.seal_number
