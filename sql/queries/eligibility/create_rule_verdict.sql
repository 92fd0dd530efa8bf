-- name: create_rule_verdict :exec
-- param:
-- row:
-- What each rule comes to, in numbers: words are made of them when somebody reads.
-- verdict: 0 not met, 1 deferred, 2 needs attestation, 4 met; years_seen has bit n for the year n before the achievement's.
create temporary table rule_verdict (
    nomination_id bigint not null,
    award_rule_id integer,
    gate text,
    verdict smallint not null,
    amount integer,
    years_seen bigint
) on commit drop
