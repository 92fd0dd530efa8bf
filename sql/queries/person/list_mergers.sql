-- name: list_mergers :many
-- param: recipient_id bigint
-- row: gone_id bigint, gone_name text, reason text, merged_at timestamp with time zone, account text, undone_at timestamp with time zone?, undone_by text?
select m.gone_id, m.gone_name::text as gone_name, m.reason::text as reason, m.merged_at, m.account, m.undone_at, m.undone_by
from recipient_merge m
where m.kept_id = $1::bigint
order by m.recipient_merge_id
