-- After a draft and after a decision: what changed in a draft, corrections and revocations of what was issued, and
-- decisions of others and of years past that are recorded from paper.

create table draft_change (
    draft_change_id bigint generated always as identity,
    decision_id bigint not null,
    version integer not null,
    nomination_id bigint not null,
    name nfc_text not null,
    change text not null,
    field text,
    before nfc_text,
    after nfc_text,
    nomination_event_id bigint,
    changed_at timestamptz not null default now(),
    account text not null default acting_account(),
    constraint draft_change_pk primary key (draft_change_id),
    constraint draft_change_decision_fk foreign key (decision_id) references decision on delete cascade,
    constraint draft_change_nomination_fk foreign key (nomination_id) references nomination,
    constraint draft_change_event_fk foreign key (nomination_event_id) references nomination_event,
    constraint draft_change_change_ck check (change in ('added', 'removed', 'reworded')),
    constraint draft_change_field_ck check (
        case change
            when 'reworded' then field in ('honorific', 'name', 'post', 'unit_name', 'achievement')
                and before is distinct from after
            else num_nonnulls(field, before, after) = 0
        end)
);
create index draft_change_decision_ix on draft_change (decision_id, version);
create index draft_change_nomination_ix on draft_change (nomination_id);
create index draft_change_event_ix on draft_change (nomination_event_id);
comment on table draft_change is 'What was added to a draft, taken out of it or reworded since it was first made; written by triggers';
comment on column draft_change.version is 'The version of the draft that was changed';
comment on column draft_change.nomination_event_id is 'The step of the nomination that brought it into the draft or took it out: its reason says why';

-- Lines move up as a set when one is taken out.
alter table draft_line
    drop constraint draft_line_pk,
    add constraint draft_line_pk primary key (decision_id, ordinal) deferrable initially immediate;

create table decision_batch (
    decision_batch_id bigint generated always as identity,
    sha256 bytea not null,
    file_name nfc_text not null,
    decision_count integer not null,
    row_count integer not null,
    created_at timestamptz not null default now(),
    created_by text not null default acting_account(),
    constraint decision_batch_pk primary key (decision_batch_id),
    constraint decision_batch_file_uk unique (sha256),
    constraint decision_batch_sha256_ck check (octet_length(sha256) = 32),
    constraint decision_batch_rows_ck check (decision_count > 0 and row_count >= decision_count)
);
comment on table decision_batch is 'Files of decisions recorded from paper; the same file is not read twice';

alter table decision
    add column origin text not null default 'register',
    add column authority_name nfc_text,
    add column source nfc_text,
    add column decision_batch_id bigint,
    alter column org_unit_id drop not null,
    drop constraint decision_issued_ck,
    add constraint decision_batch_fk foreign key (decision_batch_id) references decision_batch,
    add constraint decision_origin_ck check (origin in ('register', 'external')),
    add constraint decision_authority_ck check (
        case origin when 'register' then org_unit_id is not null and authority_name is null
            else num_nonnulls(org_unit_id, authority_name) = 1 end),
    add constraint decision_source_ck check ((origin = 'external') = (source is not null)),
    add constraint decision_issued_ck check (
        case state
            when 'issued' then num_nulls(number, symbol, decided_on, approved_at, approved_by) = 0
                and (origin = 'external' or num_nulls(signer_name, signer_post) = 0)
            else num_nonnulls(
                number, symbol, decided_on, signer_name, signer_post, signing_capacity, approved_at, approved_by) = 0
        end);
create unique index decision_outside_number_uk on decision (authority_name, symbol, year, number)
    where org_unit_id is null;
create index decision_batch_ix on decision (decision_batch_id) where decision_batch_id is not null;
comment on column decision.origin is 'register: drafted and approved here; external: recorded from the paper of another authority or of a year past';
comment on column decision.authority_name is 'Who decided, when that is no unit of the register, such as Thủ tướng Chính phủ';
comment on column decision.source is 'Where the paper of a recorded decision is: file, archive box, web address';
comment on column decision.org_unit_id is 'The unit whose head decides; null for an authority outside the register';

create table issued_number (
    org_unit_id bigint not null,
    symbol nfc_text not null,
    year integer not null,
    number integer not null,
    constraint issued_number_pk primary key (org_unit_id, symbol, year, number),
    constraint issued_number_unit_fk foreign key (org_unit_id) references org_unit
);
comment on table issued_number is 'Numbers that papers of an authority have taken: decisions, corrections and revocations share one series a year';
insert into issued_number (org_unit_id, symbol, year, number)
select d.org_unit_id, d.symbol, d.year, d.number from decision d where d.state = 'issued';

create table amendment (
    amendment_id bigint generated always as identity,
    decision_id bigint not null,
    decision_state text not null generated always as ('issued'::text) stored,
    kind text not null,
    org_unit_id bigint,
    number integer not null,
    symbol nfc_text not null,
    issued_on date not null,
    year integer not null generated always as (extract(year from issued_on)::integer) stored,
    signer_name nfc_text not null,
    signer_post nfc_text not null,
    signing_capacity nfc_text,
    reason nfc_text not null,
    ground text,
    created_at timestamptz not null default now(),
    created_by text not null default acting_account(),
    constraint amendment_pk primary key (amendment_id),
    constraint amendment_kind_uk unique (amendment_id, kind),
    constraint amendment_decision_fk foreign key (decision_id, decision_state)
        references decision (decision_id, state),
    constraint amendment_unit_fk foreign key (org_unit_id) references org_unit,
    constraint amendment_number_ck check (number > 0),
    constraint amendment_kind_ck check (kind in ('correction', 'revocation')),
    constraint amendment_ground_ck check (
        (kind = 'revocation') = (ground is not null)
        and ground in ('false_declaration', 'false_papers', 'unlawful_procedure', 'violation_found'))
);
create unique index amendment_outside_number_uk on amendment (decision_id, symbol, year, number)
    where org_unit_id is null;
create index amendment_decision_ix on amendment (decision_id);
create index amendment_unit_ix on amendment (org_unit_id);
comment on table amendment is 'A later paper about an issued decision: đính chính of its wording, or hủy bỏ of lines (Law 06/2022/QH15 Art 93)';
comment on column amendment.org_unit_id is 'The unit whose head signs it; null for an authority outside the register';
comment on column amendment.ground is 'Letter a, b, c or d of Law 06/2022/QH15 Art 93(2), in this order of the values';

create table amendment_line (
    amendment_id bigint not null,
    amendment_kind text not null generated always as ('correction'::text) stored,
    award_id bigint not null,
    field text not null,
    before nfc_text,
    after nfc_text,
    constraint amendment_line_pk primary key (amendment_id, award_id, field),
    -- Deferred, so that lines are written first and none can join a paper that is there already.
    constraint amendment_line_amendment_fk foreign key (amendment_id, amendment_kind)
        references amendment (amendment_id, kind) deferrable initially deferred,
    constraint amendment_line_award_fk foreign key (award_id) references award,
    constraint amendment_line_field_ck check (field in ('honorific', 'name', 'post', 'unit_name', 'achievement')),
    constraint amendment_line_changed_ck check (
        before is distinct from after and (after is not null or field in ('honorific', 'post')))
);
create index amendment_line_award_ix on amendment_line (award_id, field, amendment_id);
comment on table amendment_line is 'What a correction changes in the wording of an award: before is the text as it stood, perhaps corrected already';

create table revoked_award (
    award_id bigint not null,
    amendment_id bigint not null,
    amendment_kind text not null generated always as ('revocation'::text) stored,
    certificate_to_recover boolean not null,
    money_to_recover_vnd bigint not null,
    constraint revoked_award_pk primary key (award_id),
    constraint revoked_award_award_fk foreign key (award_id) references award,
    constraint revoked_award_amendment_fk foreign key (amendment_id, amendment_kind)
        references amendment (amendment_id, kind) deferrable initially deferred,
    constraint revoked_award_money_ck check (money_to_recover_vnd >= 0)
);
create index revoked_award_amendment_ix on revoked_award (amendment_id);
comment on table revoked_award is 'Awards that a revocation annuls, with what is to come back: Law 06/2022/QH15 Art 93(2)';

create table dependent_nomination (
    amendment_id bigint not null,
    amendment_kind text not null generated always as ('revocation'::text) stored,
    nomination_id bigint not null,
    verdict_before text not null,
    verdict_after text not null,
    limb_before nfc_text,
    limb_after nfc_text,
    constraint dependent_nomination_pk primary key (amendment_id, nomination_id),
    constraint dependent_nomination_amendment_fk foreign key (amendment_id, amendment_kind)
        references amendment (amendment_id, kind) deferrable initially deferred,
    constraint dependent_nomination_nomination_fk foreign key (nomination_id) references nomination,
    constraint dependent_nomination_verdict_ck check (
        verdict_before in ('met', 'not_met', 'deferred', 'needs_attestation', 'unverified_law')
        and verdict_after in ('met', 'not_met', 'deferred', 'needs_attestation', 'unverified_law'))
);
create index dependent_nomination_nomination_ix on dependent_nomination (nomination_id);
comment on table dependent_nomination is 'Nominations that relied on a revoked award, as evaluated with and without it; nothing cascades by itself';

create table recovery (
    recovery_id bigint generated always as identity,
    award_id bigint not null,
    recovered_on date not null,
    certificate boolean not null,
    amount_vnd bigint not null,
    paper nfc_text,
    created_at timestamptz not null default now(),
    created_by text not null default acting_account(),
    constraint recovery_pk primary key (recovery_id),
    constraint recovery_award_fk foreign key (award_id) references revoked_award,
    constraint recovery_something_ck check (amount_vnd >= 0 and (certificate or amount_vnd > 0))
);
create unique index recovery_certificate_uk on recovery (award_id) where certificate;
create index recovery_award_ix on recovery (award_id);
comment on table recovery is 'What came back of a revoked award: the certificate, money, or a part of the money';

create view standing_award with (security_invoker = true) as
select a.* from award a where not exists (select from revoked_award v where v.award_id = a.award_id);
comment on view standing_award is 'Awards that no revocation annuls: what rules and statistics count';

create view award_correction with (security_invoker = true) as
select l.award_id,
    bool_or(l.field = 'honorific') as has_honorific, max(l.after::text) filter (where l.field = 'honorific') as honorific,
    max(l.after::text) filter (where l.field = 'name') as name,
    bool_or(l.field = 'post') as has_post, max(l.after::text) filter (where l.field = 'post') as post,
    max(l.after::text) filter (where l.field = 'unit_name') as unit_name,
    max(l.after::text) filter (where l.field = 'achievement') as achievement
from amendment_line l
where not exists (
    select from amendment_line later
    where later.award_id = l.award_id and later.field = l.field and later.amendment_id > l.amendment_id)
group by l.award_id;
comment on view award_correction is 'Present text of corrected awards; what no correction touched is null';

-- The rules tell revoked awards apart without reading the table.
drop index award_recipient_ix;
create index award_recipient_ix
    on award (recipient_id, award_kind_id, achievement_year) include (commendation_type, decision_id, award_id);

-- Once revoked, an achievement may be rewarded again as it should have been: a trigger keeps the standing ones apart.
drop index award_achievement_uk;
create index award_achievement_ix on award (recipient_id, achievement_key) where achievement_key is not null;

insert into nomination_transition (from_state, event, to_state, role) values
    ('awarded', 'revoke', 'revoked', 'leader');
