-- name: create_recalled :exec
-- param:
-- row:
-- The findings of the last submission of the nominations asked about. place tells what they are about, whatever the law.
create temporary table recalled (
    nomination_id bigint not null,
    award_rule_id integer,
    gate text,
    place text not null,
    rule_set_code text,
    verified boolean,
    verdict smallint not null,
    amount integer,
    years_seen bigint,
    last_year integer,
    needed text
) on commit drop
