-- What the rules said when a dossier was submitted: a set of findings for each time, which nothing changes afterwards.
-- No version has written findings before; were there any, the column without a default would refuse this migration.

alter table finding
    drop constraint finding_verdict_ck,
    drop column nomination_id,
    drop column seen,
    add column nomination_event_id bigint not null,
    add column rule_set_code text,
    add column is_verified boolean,
    add column amount integer,
    add column years_seen bigint,
    add column last_year integer,
    add constraint finding_event_fk foreign key (nomination_event_id) references nomination_event,
    add constraint finding_rule_set_fk foreign key (rule_set_code) references rule_set,
    add constraint finding_verdict_ck check (verdict in ('met', 'not_met', 'deferred', 'needs_attestation')),
    add constraint finding_law_ck check (num_nulls(rule_set_code, is_verified) in (0, 2));
create unique index finding_rule_uk on finding (nomination_event_id, award_rule_id, gate) nulls not distinct;
comment on column finding.nomination_event_id is 'The submission that it belongs to: a dossier that comes back is judged again, and both remain';
comment on column finding.rule_set_code is 'The law that was applied; null when none had been entered for that day';
comment on column finding.is_verified is 'Whether that law had been verified by then';
comment on column finding.amount is 'What was counted';
comment on column finding.years_seen is 'Bit n is the year last_year - n; for shares the whole';
comment on column finding.needed is 'What was asked for: a rating, or a number';

-- A criterion that the catalogue drops stays where findings point at it, and is asked for no more.
alter table award_rule add column is_withdrawn boolean not null default false;
comment on column award_rule.is_withdrawn is 'No longer in the catalogue, kept for the findings that were made by it';
