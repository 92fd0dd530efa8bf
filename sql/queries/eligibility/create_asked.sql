-- name: create_asked :exec
-- param:
-- row:
-- The nominations asked about; where findings of a submission are restored, the law that was applied to them.
create temporary table asked (
    nomination_id bigint not null,
    rule_set_code text,
    verified boolean,
    is_restored boolean not null default false
) on commit drop
