-- name: create_papers :exec
-- param:
-- row:
-- The decisions that the lines of a file of awards belong to.
create temporary table transfer_paper (
    decision_id bigint not null, c10 text, c11 text, c12 text, c13 text, c14 text, subject text, source text, signer_name text, signer_post text
) on commit drop
