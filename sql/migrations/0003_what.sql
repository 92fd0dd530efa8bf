-- What is done: key tasks, campaigns with their criteria and reviews, initiatives and their life after the campaign.

create table key_task (
    key_task_id bigint generated always as identity,
    org_unit_id bigint not null,
    name nfc_text not null,
    constraint key_task_pk primary key (key_task_id),
    constraint key_task_unit_fk foreign key (org_unit_id) references org_unit,
    constraint key_task_name_uk unique (org_unit_id, name)
);
comment on table key_task is 'Nhiệm vụ trọng tâm of a unit, which campaigns and initiatives serve';

create table campaign (
    campaign_id bigint generated always as identity,
    code text not null,
    name nfc_text not null,
    parent_id bigint,
    launched_by_id bigint not null,
    launched_by_others boolean not null default false,
    manner text not null,
    scope text not null,
    period daterange not null,
    key_task_id bigint,
    note nfc_text,
    is_sample boolean not null default false,
    constraint campaign_pk primary key (campaign_id),
    constraint campaign_code_uk unique (code),
    constraint campaign_code_ck check (code ~ '^[0-9A-ZĐ][0-9A-ZĐ._-]*$'),
    constraint campaign_parent_fk foreign key (parent_id) references campaign,
    constraint campaign_parent_ck check (parent_id <> campaign_id),
    constraint campaign_launched_by_fk foreign key (launched_by_id) references org_unit,
    constraint campaign_key_task_fk foreign key (key_task_id) references key_task,
    constraint campaign_manner_ck check (manner in ('yearly', 'thematic')),
    constraint campaign_scope_ck check (scope in ('nation', 'ministry_province', 'cluster', 'unit')),
    constraint campaign_period_ck check (not isempty(period) and lower(period) is not null)
);
create index campaign_parent_ix on campaign (parent_id);
create index campaign_launched_by_ix on campaign (launched_by_id);
create index campaign_key_task_ix on campaign (key_task_id);
comment on table campaign is 'Phong trào thi đua or cuộc vận động';
comment on column campaign.launched_by_id is 'The unit that launched it or, with launched_by_others, that responds to it';
comment on column campaign.launched_by_others is 'True when this unit answers to a campaign that a body outside the register launched';
comment on column campaign.period is 'Days of the campaign, Asia/Ho_Chi_Minh; the end is open while none is set';

create table campaign_criterion (
    campaign_id bigint not null,
    recipient_kind recipient_kind not null,
    ordinal integer not null,
    wording nfc_text not null,
    maximum_points integer,
    constraint campaign_criterion_pk primary key (campaign_id, recipient_kind, ordinal),
    constraint campaign_criterion_campaign_fk foreign key (campaign_id) references campaign,
    constraint campaign_criterion_ordinal_ck check (ordinal > 0),
    constraint campaign_criterion_points_ck check (maximum_points > 0)
);
comment on table campaign_criterion is 'Criteria of a campaign, apart for each kind of recipient';

create table campaign_review (
    campaign_review_id bigint generated always as identity,
    campaign_id bigint not null,
    kind text not null,
    title nfc_text not null,
    held_on date,
    constraint campaign_review_pk primary key (campaign_review_id),
    constraint campaign_review_campaign_fk foreign key (campaign_id) references campaign,
    constraint campaign_review_kind_ck check (kind in ('interim', 'final')),
    constraint campaign_review_title_uk unique (campaign_id, title)
);
comment on table campaign_review is 'Sơ kết and tổng kết: what a campaign reached, and what held it back';
comment on column campaign_review.held_on is 'Null when the paper names no day';

create table campaign_finding (
    campaign_review_id bigint not null,
    kind text not null,
    ordinal integer not null,
    wording nfc_text not null,
    figure nfc_text,
    constraint campaign_finding_pk primary key (campaign_review_id, kind, ordinal),
    constraint campaign_finding_review_fk foreign key (campaign_review_id) references campaign_review,
    constraint campaign_finding_kind_ck check (kind in ('result', 'limit', 'direction', 'task')),
    constraint campaign_finding_ordinal_ck check (ordinal > 0)
);
comment on table campaign_finding is 'One line of a review: a result, a stated limit, a direction or a task ahead';
comment on column campaign_finding.figure is 'The figure as the review prints it, such as 11/11 or 1,14%';

create table initiative (
    initiative_id bigint generated always as identity,
    code text not null,
    name nfc_text not null,
    kind text not null,
    org_unit_id bigint not null,
    introduced_by_id bigint not null,
    campaign_id bigint,
    key_task_id bigint,
    started_year integer not null,
    stage text not null,
    stage_note nfc_text,
    is_sample boolean not null default false,
    constraint initiative_pk primary key (initiative_id),
    constraint initiative_code_uk unique (code),
    constraint initiative_code_ck check (code ~ '^[0-9A-ZĐ][0-9A-ZĐ._-]*$'),
    constraint initiative_unit_fk foreign key (org_unit_id) references org_unit,
    constraint initiative_introduced_by_fk foreign key (introduced_by_id) references org_unit,
    constraint initiative_campaign_fk foreign key (campaign_id) references campaign,
    constraint initiative_key_task_fk foreign key (key_task_id) references key_task,
    constraint initiative_kind_ck check (kind in ('initiative', 'model', 'practice', 'research')),
    constraint initiative_started_year_ck check (started_year between 1945 and 2200),
    constraint initiative_stage_ck check (
        stage in ('piloted', 'in_use', 'evaluated', 'replicated', 'amended', 'stopped')),
    constraint initiative_stopped_ck check (stage <> 'stopped' or stage_note is not null)
);
create index initiative_unit_ix on initiative (org_unit_id);
create index initiative_introduced_by_ix on initiative (introduced_by_id);
create index initiative_campaign_ix on initiative (campaign_id);
create index initiative_key_task_ix on initiative (key_task_id);
comment on table initiative is 'Sáng kiến, mô hình, cách làm hay, đề tài, and where it stands in its life';
comment on column initiative.org_unit_id is 'The unit where it is applied';
comment on column initiative.introduced_by_id is 'The unit that brought it in: a district may apply what its province introduced';
comment on column initiative.stage_note is 'Why it is at this stage; required when it was stopped, for instance when funding ended';

create table initiative_author (
    initiative_id bigint not null,
    recipient_id bigint not null,
    share_percent integer not null,
    constraint initiative_author_pk primary key (initiative_id, recipient_id),
    constraint initiative_author_initiative_fk foreign key (initiative_id) references initiative,
    constraint initiative_author_recipient_fk foreign key (recipient_id) references recipient,
    constraint initiative_author_share_ck check (share_percent between 1 and 100)
);
create index initiative_author_recipient_ix on initiative_author (recipient_id);
comment on table initiative_author is 'Authors of an initiative and their shares';

create table recognition (
    recognition_id bigint generated always as identity,
    initiative_id bigint not null,
    scope text not null,
    recognised_by nfc_text not null,
    decision_number nfc_text,
    recognised_on date not null,
    constraint recognition_pk primary key (recognition_id),
    constraint recognition_initiative_fk foreign key (initiative_id) references initiative,
    constraint recognition_once_uk unique (initiative_id, scope),
    constraint recognition_scope_ck check (scope in ('grassroots', 'ministry_province', 'nation'))
);
comment on table recognition is 'Công nhận: whose head recognised the effect of an initiative, and how far it reaches';

create table adoption (
    adoption_id bigint generated always as identity,
    initiative_id bigint not null,
    place nfc_text not null,
    org_unit_id bigint not null,
    adopted_on date,
    state text not null default 'in_use',
    note nfc_text,
    constraint adoption_pk primary key (adoption_id),
    constraint adoption_initiative_fk foreign key (initiative_id) references initiative,
    constraint adoption_unit_fk foreign key (org_unit_id) references org_unit,
    constraint adoption_place_uk unique (initiative_id, org_unit_id, place),
    constraint adoption_state_ck check (state in ('in_use', 'stopped'))
);
create index adoption_unit_ix on adoption (org_unit_id);
comment on table adoption is 'Nhân rộng: one place that took an initiative over';
