-- name: create_difference :exec
-- param:
-- row:
-- Where a fresh evaluation and the findings of the last submission differ: was_ is what stood there, a null was_verdict
-- that nothing did; is_gone that nothing does now.
create temporary table difference (
    nomination_id bigint not null,
    award_rule_id integer,
    gate text,
    is_gone boolean not null,
    was_verdict text,
    was_amount integer,
    was_years_seen bigint,
    was_last_year integer,
    was_needed text
) on commit drop
