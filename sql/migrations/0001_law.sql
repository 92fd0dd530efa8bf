-- The law as data: instruments, rule sets, award kinds, who may decide them, base salary, vote thresholds.
-- Rows come from sql/catalogue; a change of law is new rows, never an edit.

create extension if not exists btree_gist;

-- Letters are stored composed (NFC), so that equal text is equal bytes in every index and comparison.
create domain nfc_text as text
    constraint nfc_text_normalized_ck check (value is nfc normalized)
    constraint nfc_text_not_blank_ck check (value <> '');
comment on domain nfc_text is 'Text in Unicode normalization form C, never empty: absence is null';

create table legal_instrument (
    legal_instrument_id integer generated always as identity,
    symbol nfc_text not null,
    title nfc_text not null,
    issued_on date,
    in_force daterange not null,
    confidence text not null,
    cited_in_decisions boolean not null,
    constraint legal_instrument_pk primary key (legal_instrument_id),
    constraint legal_instrument_symbol_uk unique (symbol),
    constraint legal_instrument_in_force_ck check (not isempty(in_force)),
    constraint legal_instrument_confidence_ck check (confidence in ('high', 'medium', 'low'))
);
comment on table legal_instrument is 'Laws, decrees, circulars and resolutions that the rules, names and decisions cite';
comment on column legal_instrument.symbol is 'Number and symbol as printed, such as 152/2025/NĐ-CP';
comment on column legal_instrument.in_force is 'Days on which it applies; a decision cites only instruments in force on its date';
comment on column legal_instrument.cited_in_decisions is 'Printed among the bases of a decision while it is in force';
comment on column legal_instrument.confidence is 'How surely the text is known: high = the norm itself was read';

create table rule_set (
    rule_set_code text not null,
    received daterange not null,
    verified boolean not null,
    note nfc_text,
    constraint rule_set_pk primary key (rule_set_code),
    constraint rule_set_received_ck check (not isempty(received)),
    constraint rule_set_one_per_day_ex exclude using gist (received with &&) deferrable initially immediate
);
comment on table rule_set is 'Versions of the law, chosen by the day a dossier was received for appraisal';
comment on column rule_set.verified is 'False until a lawyer has entered it: every answer under it says so';

create table authority_kind (
    authority_kind_code text not null,
    name_vi nfc_text not null,
    name_en nfc_text not null,
    constraint authority_kind_pk primary key (authority_kind_code)
);
comment on table authority_kind is 'Offices whose holder may decide awards, such as the chairperson of a commune';

create table award_code (
    award_kind_code text not null,
    constraint award_code_pk primary key (award_kind_code),
    constraint award_code_ck check (award_kind_code ~ '^[A-Z][A-Z0-9_]*$')
);
comment on table award_code is 'Stable codes of award kinds, never removed or renamed; award_kind holds the versions of each';

create table award_kind (
    award_kind_id integer generated always as identity,
    award_kind_code text not null,
    in_force daterange not null,
    name_vi nfc_text not null,
    name_en nfc_text not null,
    family text not null,
    level text not null,
    rank nfc_text,
    authority nfc_text not null,
    law_article nfc_text not null,
    precedence integer not null,
    confidence text not null,
    constraint award_kind_pk primary key (award_kind_id),
    constraint award_kind_code_fk foreign key (award_kind_code) references award_code,
    constraint award_kind_version_ex exclude using gist (award_kind_code with =, in_force with &&)
        deferrable initially immediate,
    constraint award_kind_in_force_ck check (not isempty(in_force)),
    constraint award_kind_family_ck check (family in ('title', 'form')),
    constraint award_kind_level_ck check (
        level in ('national', 'ministry_province', 'sector_other', 'grassroots', 'district', 'commune', 'enterprise', 'any')),
    constraint award_kind_precedence_ck check (precedence > 0)
);
comment on table award_kind is 'One version of one kind of award: an emulation title or a form of commendation';
comment on column award_kind.award_kind_code is 'Stable code, such as CSTDCS; a code has one row for each version of its law';
comment on column award_kind.in_force is 'Decision dates on which this version applies';
comment on column award_kind.authority is 'Who may decide it, in the words of the law';
comment on column award_kind.precedence is 'Order of honours: 1 is the highest';
comment on column award_kind.confidence is 'What of the row was read in the law itself';

create table award_kind_authority (
    award_kind_id integer not null,
    authority_kind_code text not null,
    constraint award_kind_authority_pk primary key (award_kind_id, authority_kind_code),
    constraint award_kind_authority_kind_fk foreign key (award_kind_id) references award_kind,
    constraint award_kind_authority_authority_fk foreign key (authority_kind_code) references authority_kind
);
comment on table award_kind_authority is 'Which offices may decide a version of an award kind';

-- The order of the values is the order of groups in a list: collectives, individuals, households.
create type recipient_kind as enum ('collective', 'individual', 'household');
comment on type recipient_kind is 'Đối tượng: tập thể, cá nhân, hộ gia đình';

create table award_kind_recipient (
    award_kind_id integer not null,
    recipient_kind recipient_kind not null,
    bonus_multiplier numeric(6, 3),
    constraint award_kind_recipient_pk primary key (award_kind_id, recipient_kind),
    constraint award_kind_recipient_kind_fk foreign key (award_kind_id) references award_kind,
    constraint award_kind_recipient_multiplier_ck check (bonus_multiplier > 0)
);
comment on table award_kind_recipient is 'Who may receive a version of an award kind, and for how much';
comment on column award_kind_recipient.bonus_multiplier is 'Times the base salary of the decision date; null when no figure was confirmed';

create table base_salary (
    in_force daterange not null,
    amount_vnd bigint not null,
    legal_instrument_id integer not null,
    constraint base_salary_pk primary key (in_force),
    constraint base_salary_instrument_fk foreign key (legal_instrument_id) references legal_instrument,
    constraint base_salary_one_per_day_ex exclude using gist (in_force with &&) deferrable initially immediate,
    constraint base_salary_amount_ck check (amount_vnd > 0)
);
comment on table base_salary is 'Mức lương cơ sở, đồng a month, by day';

create table vote_threshold (
    rule_set_code text not null,
    award_kind_code text not null,
    percent integer not null,
    base text not null,
    citation nfc_text not null,
    constraint vote_threshold_pk primary key (rule_set_code, award_kind_code),
    constraint vote_threshold_rule_set_fk foreign key (rule_set_code) references rule_set,
    constraint vote_threshold_code_fk foreign key (award_kind_code) references award_code,
    constraint vote_threshold_percent_ck check (percent between 1 and 100),
    constraint vote_threshold_base_ck check (base in ('total_members', 'voters'))
);
comment on table vote_threshold is 'Share of a council that must say yes, for kinds whose ballot the law requires';
comment on column vote_threshold.base is 'Of whom the share is taken: all members, or those present and those who wrote';
