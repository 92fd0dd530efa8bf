-- name: create_papers :exec
-- param:
-- row:
-- Decisions of a file that is being recorded, numbered in the order in which the file names them.
create temporary table import_paper (
    paper integer not null,
    line integer not null,
    authority_name text,
    authority_code text,
    org_unit_id bigint,
    number integer not null,
    symbol text not null,
    decided_on date not null,
    source text not null,
    subject text,
    signer_name text,
    signer_post text,
    decision_id bigint
) on commit drop
