-- What eligibility is judged by: rules as rows, and the facts that they read.

alter table dossier add column occasion text;
alter table dossier add constraint dossier_occasion_ck check (occasion in ('interim', 'final'));
comment on column dossier.occasion is 'Sơ kết or tổng kết of the campaign, when the dossier belongs to one';

alter table nomination add column commendation_type text not null default 'CONG_TRANG';
alter table nomination add constraint nomination_type_ck check (commendation_type in (
    'CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CHUYEN_DE', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI', 'KHANG_CHIEN'));
comment on column nomination.commendation_type is 'Loại khen thưởng, Law 06/2022/QH15 Art 8';
alter table nomination add column achievement_key nfc_text;
comment on column nomination.achievement_key is 'Names one achievement wherever it is proposed: Law 06/2022/QH15 Art 5(2)(c) rewards it once';
create index nomination_achievement_key_ix on nomination (recipient_id, achievement_key) where achievement_key is not null;

alter table award add column commendation_type text not null default 'CONG_TRANG';
alter table award add constraint award_type_ck check (commendation_type in (
    'CONG_TRANG', 'DOT_XUAT', 'PHONG_TRAO', 'CHUYEN_DE', 'CONG_HIEN', 'NIEN_HAN', 'DOI_NGOAI', 'KHANG_CHIEN'));
alter table award add column achievement_key nfc_text;
create unique index award_achievement_uk on award (recipient_id, achievement_key) where achievement_key is not null;
comment on column award.commendation_type is 'Loại khen thưởng as decided';
comment on column award.achievement_key is 'The achievement that was rewarded, once';
-- Rules read the earlier awards of a recipient from this index alone.
drop index award_recipient_ix;
create index award_recipient_ix on award (recipient_id, award_kind_id, achievement_year) include (commendation_type, decision_id);

alter table collective add column founded_on date;
comment on column collective.founded_on is 'Needed where the law asks for years of existence';

create table rating (
    recipient_id bigint not null,
    year integer not null,
    rating text not null,
    paper nfc_text,
    constraint rating_pk primary key (recipient_id, year),
    constraint rating_recipient_fk foreign key (recipient_id) references recipient,
    constraint rating_year_ck check (year between 1945 and 2200),
    constraint rating_rating_ck check (rating in ('HTXS', 'HTT', 'HT', 'KHT'))
);
create index rating_covering_ix on rating (recipient_id, year) include (rating);
comment on table rating is 'Yearly rating of a person or collective: xuất sắc, tốt, hoàn thành, không hoàn thành nhiệm vụ';

create table unit_figure (
    recipient_id bigint not null,
    recipient_kind recipient_kind not null generated always as ('collective'::recipient_kind) stored,
    year integer not null,
    members integer not null,
    members_completed integer,
    members_ldtt integer,
    members_cstdcs integer,
    members_disciplined integer,
    constraint unit_figure_pk primary key (recipient_id, year),
    constraint unit_figure_recipient_fk foreign key (recipient_id, recipient_kind)
        references recipient (recipient_id, recipient_kind),
    constraint unit_figure_members_ck check (
        members > 0 and members_completed between 0 and members and members_ldtt between 0 and members
        and members_cstdcs between 0 and members and members_disciplined between 0 and members)
);
comment on table unit_figure is 'Figures of a collective in a year, which the titles of collectives ask for';
comment on column unit_figure.members_disciplined is 'Members disciplined by cảnh cáo or more in the year';

create table matter (
    matter_id bigint generated always as identity,
    recipient_id bigint not null,
    kind text not null,
    opened_on date not null,
    closed_on date,
    outcome text,
    counts_again_on date,
    paper nfc_text,
    constraint matter_pk primary key (matter_id),
    constraint matter_recipient_fk foreign key (recipient_id) references recipient,
    constraint matter_kind_ck check (kind in ('discipline', 'investigation', 'inspection', 'complaint', 'press')),
    constraint matter_closed_ck check (
        num_nulls(closed_on, outcome) in (0, 2) and closed_on >= opened_on
        and outcome in ('violation', 'no_violation')),
    constraint matter_counts_again_ck check (counts_again_on is null or outcome = 'violation')
);
create index matter_recipient_ix on matter (recipient_id);
comment on table matter is 'Discipline, investigation, complaint or press report that stands against somebody';
comment on column matter.counts_again_on is 'End of the disciplinary period: achievements count from this day (Decree 152/2025/NĐ-CP Art 4(4))';

create table attestation (
    nomination_id bigint not null,
    criterion text not null,
    is_met boolean not null,
    attested_by nfc_text not null,
    attested_on date not null,
    paper nfc_text,
    account text not null default current_user,
    constraint attestation_pk primary key (nomination_id, criterion),
    constraint attestation_nomination_fk foreign key (nomination_id) references nomination,
    constraint attestation_criterion_ck check (criterion ~ '^[a-z][a-z0-9_]*$'),
    constraint attestation_account_ck check (account <> '')
);
comment on table attestation is 'What only people can judge: who vouched for it, when, on what paper';

alter table recognition add column is_effective boolean not null default true;
alter table recognition add column is_replicable boolean not null default true;

create table initiative_use (
    initiative_id bigint not null,
    nomination_id bigint not null,
    purpose text not null,
    constraint initiative_use_pk primary key (initiative_id, nomination_id),
    constraint initiative_use_initiative_fk foreign key (initiative_id) references initiative,
    constraint initiative_use_nomination_fk foreign key (nomination_id) references nomination,
    constraint initiative_use_purpose_ck check (purpose in ('title', 'form'))
);
create index initiative_use_nomination_ix on initiative_use (nomination_id);
comment on table initiative_use is 'Which nomination an initiative supports: one title or one form, once (CV 5007/BNV-TĐKT 2023, III.5(c))';

create table award_rule (
    award_rule_id integer generated always as identity,
    rule_set_code text not null,
    award_kind_code text not null,
    recipient_kind recipient_kind not null,
    rule_group text not null,
    limb text not null,
    ordinal integer not null,
    kind text not null,
    subject_codes text[] not null default '{}',
    rating text,
    minimum integer,
    years integer,
    percent integer,
    scope text,
    since text,
    until text,
    criterion text,
    citation nfc_text not null,
    constraint award_rule_pk primary key (award_rule_id),
    constraint award_rule_place_uk unique (rule_set_code, award_kind_code, recipient_kind, rule_group, limb, ordinal),
    constraint award_rule_rule_set_fk foreign key (rule_set_code) references rule_set,
    constraint award_rule_code_fk foreign key (award_kind_code) references award_code,
    constraint award_rule_words_ck check (rule_group ~ '^[a-z0-9_]+$' and limb ~ '^[a-z0-9_]+$'),
    constraint award_rule_kind_ck check (kind in (
        'rating', 'rating_run', 'rating_count', 'prior_award', 'consecutive_award', 'initiative', 'attestation',
        'claim', 'member_share', 'unit_figure', 'campaign', 'existence', 'model_years', 'spacing')),
    constraint award_rule_rating_ck check (rating in ('HTXS', 'HTT', 'HT')),
    constraint award_rule_scope_ck check (scope in ('grassroots', 'ministry_province', 'nation')),
    constraint award_rule_since_ck check (since in ('ever', 'run', 'year')),
    constraint award_rule_until_ck check (until = 'proposal'),
    constraint award_rule_criterion_ck check (
        (kind in ('attestation', 'claim')) = (criterion is not null) and criterion ~ '^[a-z][a-z0-9_]*$'),
    constraint award_rule_subject_ck check (
        kind not in ('prior_award', 'consecutive_award', 'initiative', 'member_share', 'unit_figure', 'campaign', 'spacing')
        or cardinality(subject_codes) > 0),
    constraint award_rule_numbers_ck check (minimum > 0 and years > 0 and percent between 1 and 100)
);
create index award_rule_rule_set_ix on award_rule (rule_set_code);
create index award_rule_code_ix on award_rule (award_kind_code);
comment on table award_rule is 'One condition: all conditions of a limb must hold, one limb of each group is enough';
comment on column award_rule.rule_group is 'Every group of an award must be met';
comment on column award_rule.limb is 'Alternatives within a group, as the article letters them';
comment on column award_rule.subject_codes is 'Award codes, or the figure asked for';
comment on column award_rule.until is 'A run that must last until the proposal; otherwise it ends with the year of achievement';
comment on column award_rule.since is 'Window of counted awards: ever, the run of ratings of the same limb, or the year of achievement';

create table finding (
    finding_id bigint generated always as identity,
    nomination_id bigint not null,
    award_rule_id integer,
    gate text,
    verdict text not null,
    seen nfc_text not null,
    needed nfc_text,
    constraint finding_pk primary key (finding_id),
    constraint finding_nomination_fk foreign key (nomination_id) references nomination,
    constraint finding_rule_fk foreign key (award_rule_id) references award_rule,
    constraint finding_one_ck check (num_nonnulls(award_rule_id, gate) = 1),
    constraint finding_verdict_ck check (
        verdict in ('met', 'not_met', 'deferred', 'needs_attestation', 'unverified_law'))
);
create unique index finding_rule_uk on finding (nomination_id, award_rule_id, gate) nulls not distinct;
create index finding_rule_ix on finding (award_rule_id);
comment on table finding is 'What the rules said of a nomination when its dossier was submitted, and the data that they saw';

create table award_ratio (
    award_ratio_id integer generated always as identity,
    rule_set_code text not null,
    award_kind_code text not null,
    org_unit_id bigint,
    percent integer not null,
    figure text not null,
    citation nfc_text not null,
    constraint award_ratio_pk primary key (award_ratio_id),
    constraint award_ratio_once_uk unique nulls not distinct (rule_set_code, award_kind_code, org_unit_id),
    constraint award_ratio_rule_set_fk foreign key (rule_set_code) references rule_set,
    constraint award_ratio_code_fk foreign key (award_kind_code) references award_code,
    constraint award_ratio_unit_fk foreign key (org_unit_id) references org_unit,
    constraint award_ratio_percent_ck check (percent between 1 and 100),
    constraint award_ratio_figure_ck check (figure in ('members', 'members_ldtt'))
);
create index award_ratio_code_ix on award_ratio (award_kind_code);
create index award_ratio_unit_ix on award_ratio (org_unit_id);
comment on table award_ratio is 'At most so many of a unit: national where no unit is named, else a local rule of that unit and those below';
comment on column award_ratio.figure is 'The figure of the sending unit of which the share is taken';
