-- name: create_rule_verdict :exec
-- param:
-- row:
-- What a rule comes to by the facts that speak of it, and each gate in the way, in numbers: words are made of them when
-- somebody reads. A rule of which no fact speaks has no row until add_absent writes it.
-- needed is null unless it is restored from a submission: what was asked for then.
-- verdict: 0 not met, 1 no data of a rule and deferred of a gate, 2 needs attestation, 4 met; bit n of years_seen is the year last_year - n.
create temporary table rule_verdict (
    nomination_id bigint not null,
    award_rule_id integer,
    gate text,
    verdict smallint not null,
    amount integer,
    years_seen bigint,
    last_year integer,
    needed text
) on commit drop
