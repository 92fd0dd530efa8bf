-- name: create_wanted :exec
-- param:
-- row:
-- Each rule of each nomination asked about. It is a table, not a part of the evaluation, so that it can be analyzed: the
-- planner would take it for one row and compare everything with everything.
create temporary table wanted (
    nomination_id bigint not null,
    recipient_id bigint not null,
    recipient_kind recipient_kind not null,
    y integer not null,
    top integer not null,
    proposed_on date not null,
    occasion text,
    campaign_id bigint,
    award_rule_id integer not null,
    kind text not null,
    rule_group text not null,
    limb text not null,
    subject_codes text[] not null,
    rating text,
    minimum integer not null,
    years integer,
    percent integer,
    scope text,
    since text,
    criterion text,
    last_year integer not null
) on commit drop
