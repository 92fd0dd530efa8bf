-- The road of a nomination: dossier, nomination, its states and history, the council's votes.

create table dossier (
    dossier_id bigint generated always as identity,
    org_unit_id bigint not null,
    addressed_to_id bigint not null,
    campaign_id bigint,
    title nfc_text not null,
    prepared_on date not null,
    submission_number integer,
    submission_symbol nfc_text,
    submitted_on date,
    received_on date,
    rule_set_code text,
    created_at timestamptz not null default now(),
    created_by text not null default current_user,
    constraint dossier_pk primary key (dossier_id),
    constraint dossier_unit_fk foreign key (org_unit_id) references org_unit,
    constraint dossier_addressed_to_fk foreign key (addressed_to_id) references org_unit,
    constraint dossier_campaign_fk foreign key (campaign_id) references campaign,
    constraint dossier_rule_set_fk foreign key (rule_set_code) references rule_set,
    constraint dossier_submission_ck check (
        num_nulls(submission_number, submission_symbol, submitted_on) in (0, 3)),
    constraint dossier_submission_number_ck check (submission_number > 0),
    constraint dossier_received_ck check (
        num_nulls(received_on, rule_set_code) in (0, 2) and (received_on is null or submitted_on is not null)
        and received_on >= submitted_on)
);
create unique index dossier_submission_uk
    on dossier (org_unit_id, submission_symbol, (extract(year from submitted_on)), submission_number);
create index dossier_addressed_to_ix on dossier (addressed_to_id);
create index dossier_campaign_ix on dossier (campaign_id);
comment on table dossier is 'One tờ trình with the nominations it carries';
comment on column dossier.prepared_on is 'Unit codes and award codes in it are read as of this day';
comment on column dossier.addressed_to_id is 'The unit whose head is asked to decide';
comment on column dossier.received_on is 'Day on which it was received for appraisal: this chooses the rule set';

create table nomination_transition (
    from_state text not null,
    event text not null,
    to_state text not null,
    role text not null,
    constraint nomination_transition_pk primary key (from_state, event),
    constraint nomination_transition_step_uk unique (from_state, event, to_state),
    constraint nomination_transition_role_ck check (role in ('office', 'council', 'leader'))
);
comment on table nomination_transition is 'Every step a nomination may take, and who takes it; there are no others';

insert into nomination_transition (from_state, event, to_state, role) values
    ('draft', 'submit', 'submitted', 'office'),
    ('draft', 'withdraw', 'withdrawn', 'office'),
    ('submitted', 'receive', 'received', 'office'),
    ('submitted', 'return', 'returned', 'office'),
    ('submitted', 'withdraw', 'withdrawn', 'office'),
    ('returned', 'submit', 'submitted', 'office'),
    ('returned', 'withdraw', 'withdrawn', 'office'),
    ('received', 'return', 'returned', 'office'),
    ('received', 'withdraw', 'withdrawn', 'office'),
    ('received', 'defer', 'deferred', 'office'),
    ('received', 'recommend', 'recommended', 'council'),
    ('received', 'decline', 'declined', 'council'),
    ('recommended', 'defer', 'deferred', 'leader'),
    ('recommended', 'award', 'awarded', 'leader'),
    ('recommended', 'refuse', 'refused', 'leader'),
    ('declined', 'refuse', 'refused', 'leader'),
    ('deferred', 'resume', 'received', 'office');

create table import_batch (
    import_batch_id bigint generated always as identity,
    dossier_id bigint not null,
    sha256 bytea not null,
    file_name nfc_text not null,
    row_count integer not null,
    created_at timestamptz not null default now(),
    created_by text not null default current_user,
    constraint import_batch_pk primary key (import_batch_id),
    constraint import_batch_dossier_fk foreign key (dossier_id) references dossier,
    constraint import_batch_file_uk unique (sha256, dossier_id),
    constraint import_batch_sha256_ck check (octet_length(sha256) = 32),
    constraint import_batch_rows_ck check (row_count > 0)
);
create index import_batch_dossier_ix on import_batch (dossier_id);
comment on table import_batch is 'Files that were read into dossiers; the same file is not read twice';

create table nomination (
    nomination_id bigint generated always as identity,
    dossier_id bigint not null,
    ordinal integer not null,
    recipient_id bigint not null,
    award_kind_code text not null,
    achievement_year integer not null,
    honorific nfc_text,
    name nfc_text not null,
    post nfc_text,
    unit_name nfc_text not null,
    org_unit_id bigint not null,
    achievement nfc_text not null,
    note nfc_text,
    state text not null default 'draft',
    version integer not null default 0,
    last_event_id bigint,
    created_at timestamptz not null default now(),
    created_by text not null default current_user,
    constraint nomination_pk primary key (nomination_id),
    constraint nomination_dossier_fk foreign key (dossier_id) references dossier,
    constraint nomination_recipient_fk foreign key (recipient_id) references recipient,
    constraint nomination_unit_fk foreign key (org_unit_id) references org_unit,
    constraint nomination_ordinal_uk unique (dossier_id, ordinal),
    constraint nomination_one_per_award_uk unique (recipient_id, dossier_id, award_kind_code, achievement_year),
    constraint nomination_ordinal_ck check (ordinal > 0),
    constraint nomination_year_ck check (achievement_year between 1945 and 2200),
    constraint nomination_state_ck check (state = 'draft' or last_event_id is not null)
);
create index nomination_unit_ix on nomination (org_unit_id);
comment on table nomination is 'One recipient proposed for one award; name, post and unit as nominated';
comment on column nomination.award_kind_code is 'The code asked for, kept to award_code by a trigger for whole statements: a key checks row by row; which version of the law applies is settled by the decision date';
comment on column nomination.ordinal is 'Place in the list of the tờ trình';
comment on column nomination.achievement_year is 'Năm thành tích, never the year of the decision';
comment on column nomination.version is 'Number of steps taken: a stale write names an older one';
comment on column nomination.last_event_id is 'The step that led to the present state; null while it is a draft';

create table nomination_event (
    nomination_event_id bigint generated always as identity,
    nomination_id bigint not null,
    sequence integer not null,
    from_state text not null,
    event text not null,
    to_state text not null,
    reason nfc_text,
    happened_at timestamptz not null default now(),
    account text not null default current_user,
    constraint nomination_event_pk primary key (nomination_event_id),
    constraint nomination_event_nomination_fk foreign key (nomination_id) references nomination,
    constraint nomination_event_step_fk foreign key (from_state, event, to_state)
        references nomination_transition (from_state, event, to_state),
    constraint nomination_event_sequence_uk unique (nomination_id, sequence),
    constraint nomination_event_state_uk unique (nomination_event_id, nomination_id, to_state),
    constraint nomination_event_reason_ck check (
        event not in ('return', 'withdraw', 'defer', 'refuse') or reason is not null)
);
comment on table nomination_event is 'History of every nomination: inserting a row here is the only way to change its state';

-- A state cannot be written without the step that leads to it.
alter table nomination add constraint nomination_state_fk
    foreign key (last_event_id, nomination_id, state)
    references nomination_event (nomination_event_id, nomination_id, to_state);

create table council (
    council_id bigint generated always as identity,
    org_unit_id bigint not null,
    name nfc_text not null,
    is_sample boolean not null default false,
    constraint council_pk primary key (council_id),
    constraint council_unit_fk foreign key (org_unit_id) references org_unit,
    constraint council_name_uk unique (org_unit_id, name)
);
comment on table council is 'Hội đồng Thi đua - Khen thưởng of a unit; it advises, the head decides';

create table meeting (
    meeting_id bigint generated always as identity,
    council_id bigint not null,
    held_on date not null,
    minutes_number integer,
    minutes_symbol nfc_text,
    members_total integer not null,
    members_present integer not null,
    written_opinions integer not null default 0,
    created_at timestamptz not null default now(),
    created_by text not null default current_user,
    constraint meeting_pk primary key (meeting_id),
    constraint meeting_council_fk foreign key (council_id) references council,
    constraint meeting_minutes_ck check (num_nulls(minutes_number, minutes_symbol) in (0, 2) and minutes_number > 0),
    constraint meeting_members_ck check (
        members_total > 0 and members_present between 0 and members_total
        and written_opinions between 0 and members_total - members_present)
);
create unique index meeting_minutes_uk
    on meeting (council_id, minutes_symbol, (extract(year from held_on)), minutes_number);
comment on table meeting is 'Phiên họp of a council';
comment on column meeting.written_opinions is 'Absent members who sent their opinion in writing';

create table ballot (
    ballot_id bigint generated always as identity,
    meeting_id bigint not null,
    nomination_id bigint not null,
    round integer not null default 1,
    yes integer not null,
    no integer not null,
    blank integer not null,
    threshold_percent integer,
    threshold_base text,
    recommended boolean not null,
    constraint ballot_pk primary key (ballot_id),
    constraint ballot_meeting_fk foreign key (meeting_id) references meeting,
    constraint ballot_nomination_fk foreign key (nomination_id) references nomination,
    constraint ballot_round_uk unique (nomination_id, meeting_id, round),
    constraint ballot_round_ck check (round > 0),
    constraint ballot_votes_ck check (yes >= 0 and no >= 0 and blank >= 0),
    constraint ballot_threshold_ck check (num_nulls(threshold_percent, threshold_base) in (0, 2))
);
create index ballot_meeting_ix on ballot (meeting_id);
comment on table ballot is 'Votes on one nomination in one round; append-only, with the threshold that applied';
comment on column ballot.recommended is 'What the count comes to under that threshold';
