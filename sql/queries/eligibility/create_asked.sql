-- name: create_asked :exec
-- param:
-- row:
-- The nominations asked about; where findings of a submission are restored, the law and the rules that were applied.
create temporary table asked (
    nomination_id bigint not null,
    rule_set_code text,
    verified boolean,
    rule_ids integer[],
    is_restored boolean not null default false
) on commit drop
