-- name: create_staging :exec
-- param:
-- row:
-- Rows of a file of ratings or figures as read, before anything is decided about them.
create temporary table fact_row (
    line integer not null,
    recipient_id bigint,
    recipient_kind recipient_kind,
    name text,
    born_on date,
    birth_precision text,
    personal_number text,
    unit_code text,
    year integer,
    paper text,
    rating text,
    members integer,
    members_completed integer,
    members_ldtt integer,
    members_cstdcs integer,
    members_disciplined integer,
    members_women integer,
    basis text,
    points numeric(5, 2),
    task_group text,
    is_head boolean,
    months_worked integer
) on commit drop
