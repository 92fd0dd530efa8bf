-- name: record_applied :exec
-- param: path text, digest text, repeatable boolean
-- row:
insert into schema_history (path, sha256, repeatable, applied_by)
values ($1::text, decode($2::text, 'hex'), $3::boolean, session_user)
on conflict on constraint schema_history_pk do update
set sha256 = excluded.sha256, applied_at = now(), applied_by = excluded.applied_by
where schema_history.repeatable
