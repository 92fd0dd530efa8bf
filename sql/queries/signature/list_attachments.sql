-- name: list_attachments :many
-- param: decision_id bigint
-- row: attachment_kind text, file_name text, byte_count bigint, sha256 bytea, attached_at timestamp with time zone, account text
select a.kind as attachment_kind, a.file_name::text as file_name, a.byte_count, a.sha256, a.attached_at,
    a.created_by as account
from decision_attachment a
where a.decision_id = $1::bigint
order by a.decision_attachment_id
