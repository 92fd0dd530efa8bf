-- name: create_history :exec
-- param:
-- row:
create table if not exists schema_history (
    path text not null,
    sha256 bytea not null,
    repeatable boolean not null,
    applied_at timestamptz not null default now(),
    applied_by text not null default current_user,
    constraint schema_history_pk primary key (path),
    constraint schema_history_sha256_ck check (octet_length(sha256) = 32)
)
