-- name: find_merge :one
-- param: gone_id bigint
-- row: kept_id bigint
-- The entry that another one went into, over all mergers that stand.
with recursive way as (
    select m.kept_id from recipient_merge m where m.gone_id = $1::bigint and m.undone_at is null
    union all
    select m.kept_id from way join recipient_merge m on m.gone_id = way.kept_id and m.undone_at is null
)
select way.kept_id from way where not exists (
    select from recipient_merge m where m.gone_id = way.kept_id and m.undone_at is null)
