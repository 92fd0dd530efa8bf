-- name: list_seals :many
-- param: after integer
-- row: seal_number integer, cluster_id text, from_transaction bigint, to_transaction bigint, entry_count bigint, merkle_root text, previous_hash text, sealed_at timestamp with time zone, sealed_by text, seal_hash text
-- The number of a cluster is a name, which programs must not round.
select s.seal_number, s.cluster_id::text as cluster_id, s.from_transaction, s.to_transaction, s.entry_count,
    encode(s.merkle_root, 'hex') as merkle_root, encode(s.previous_hash, 'hex') as previous_hash, s.sealed_at,
    s.sealed_by, encode(s.seal_hash, 'hex') as seal_hash
from audit_seal s
where s.seal_number > $1::integer
order by s.seal_number
