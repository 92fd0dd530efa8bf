-- name: record_applied :exec
-- param: path text, digest text, repeatable boolean
-- row:
insert into schema_history (path, sha256, repeatable) values ($1::text, decode($2::text, 'hex'), $3::boolean)
on conflict on constraint schema_history_pk do update
set sha256 = excluded.sha256, applied_at = now(), applied_by = current_user
where schema_history.repeatable
