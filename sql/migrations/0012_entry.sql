-- What officers enter of the facts that rules read, with its history; and local rules with their days.

-- Facts -------------------------------------------------------------------------------------------------------------

alter table rating
    add column entered_at timestamptz not null default now(),
    add column account text not null default acting_account(),
    add constraint rating_account_ck check (account <> '');
comment on column rating.paper is 'Paper that shows the rating as it stands';

alter table unit_figure
    add column paper nfc_text,
    add column entered_at timestamptz not null default now(),
    add column account text not null default acting_account(),
    add constraint unit_figure_account_ck check (account <> '');
comment on column unit_figure.paper is 'Paper that shows the figures as they stand';

alter table attestation add column entered_at timestamptz not null default now();

alter table matter
    add column closing_paper nfc_text,
    add column entered_at timestamptz not null default now(),
    add column account text not null default acting_account(),
    add column closed_by text,
    add constraint matter_account_ck check (account <> '' and closed_by <> ''),
    add constraint matter_closing_ck check (closed_on is not null or num_nonnulls(closing_paper, closed_by) = 0);
comment on column matter.paper is 'Paper by which the matter was opened';
comment on column matter.closing_paper is 'Conclusion or decision that closed it';

create table fact_correction (
    fact_correction_id bigint generated always as identity,
    fact text not null,
    recipient_id bigint not null,
    nomination_id bigint,
    year integer,
    criterion text,
    field text not null,
    before nfc_text,
    after nfc_text,
    corrected_at timestamptz not null default now(),
    account text not null default acting_account(),
    constraint fact_correction_pk primary key (fact_correction_id),
    constraint fact_correction_recipient_fk foreign key (recipient_id) references recipient,
    constraint fact_correction_nomination_fk foreign key (nomination_id) references nomination,
    constraint fact_correction_fact_ck check (
        case fact
            when 'attestation' then num_nulls(nomination_id, criterion) = 0 and year is null
            when 'rating' then year is not null and num_nonnulls(nomination_id, criterion) = 0
            when 'unit_figure' then year is not null and num_nonnulls(nomination_id, criterion) = 0
            else false
        end),
    constraint fact_correction_field_ck check (field ~ '^[a-z_]+$'),
    constraint fact_correction_changed_ck check (before is distinct from after),
    constraint fact_correction_account_ck check (account <> '')
);
create index fact_correction_recipient_ix on fact_correction (recipient_id, year);
create index fact_correction_nomination_ix on fact_correction (nomination_id) where nomination_id is not null;
comment on table fact_correction is
    'What a correction of a rating, a figure or an attestation changed, field by field; written by a trigger';
comment on column fact_correction.account is 'Who corrected it; the row itself keeps who entered it first';

alter table nomination_return_field
    drop constraint nomination_return_field_field_ck,
    add constraint nomination_return_field_field_ck check (field in (
        'honorific', 'post', 'unit_name', 'achievement', 'note', 'commendation_type', 'achievement_key'));

-- Local rules -------------------------------------------------------------------------------------------------------

-- A later rule takes over from the one before it, which keeps its days: what was voted under it stays explicable.
alter table council_rule
    add column in_force daterange not null default daterange(null, null),
    drop constraint council_rule_once_uk,
    add constraint council_rule_in_force_ck check (not isempty(in_force)),
    add constraint council_rule_version_ex exclude using gist (
        rule_set_code with =, coalesce(org_unit_id, 0) with =, in_force with &&);
comment on column council_rule.in_force is 'Days of meetings to which it applies';

alter table local_vote_threshold
    add column in_force daterange not null default daterange(null, null),
    drop constraint local_vote_threshold_once_uk,
    add constraint local_vote_threshold_in_force_ck check (not isempty(in_force)),
    add constraint local_vote_threshold_version_ex exclude using gist (
        rule_set_code with =, org_unit_id with =, award_kind_code with =, in_force with &&);
comment on column local_vote_threshold.in_force is 'Days of meetings to which it applies';

alter table award_ratio
    add column in_force daterange not null default daterange(null, null),
    drop constraint award_ratio_once_uk,
    add constraint award_ratio_in_force_ck check (not isempty(in_force)),
    add constraint award_ratio_version_ex exclude using gist (
        rule_set_code with =, award_kind_code with =, coalesce(org_unit_id, 0) with =, in_force with &&);
create unique index award_ratio_national_uk on award_ratio (rule_set_code, award_kind_code) where org_unit_id is null;
comment on column award_ratio.in_force is 'Days of proposals to which it applies';

-- Both now ask for the day, too.
drop function if exists council_rule_of(text, bigint);
drop function if exists threshold_of(text, text, bigint);
