-- name: find_seal_of :many
-- param: audit_entry_id bigint
-- row: seal_number integer?
-- One row when there is such an entry, without a number while no seal covers it.
select s.seal_number
from audit_entry e
left join audit_seal s on s.cluster_id = e.cluster_id
    and e.transaction_id >= s.from_transaction and e.transaction_id < s.to_transaction
where e.audit_entry_id = $1::bigint
