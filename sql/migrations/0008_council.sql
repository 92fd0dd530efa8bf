-- Councils: who sits on them, how they vote, and what an initiative may be used for.

-- Terms of office ---------------------------------------------------------------------------------------------------

create table council_member (
    council_member_id bigint generated always as identity,
    council_id bigint not null,
    recipient_id bigint,
    recipient_kind recipient_kind not null default 'individual',
    name nfc_text not null,
    post nfc_text not null,
    role text not null,
    in_force daterange not null,
    paper nfc_text,
    constraint council_member_pk primary key (council_member_id),
    constraint council_member_council_fk foreign key (council_id) references council,
    constraint council_member_recipient_fk foreign key (recipient_id, recipient_kind)
        references recipient (recipient_id, recipient_kind),
    constraint council_member_kind_ck check (recipient_kind = 'individual'),
    constraint council_member_role_ck check (role in ('chair', 'vice', 'standing', 'member', 'secretary')),
    constraint council_member_in_force_ck check (not isempty(in_force) and not lower_inf(in_force)),
    constraint council_member_person_ex exclude using gist (
        council_id with =, recipient_id with =, in_force with &&),
    constraint council_member_name_ex exclude using gist (
        council_id with =, name with =, post with =, in_force with &&) where (recipient_id is null),
    constraint council_member_chair_ex exclude using gist (council_id with =, in_force with &&) where (role = 'chair')
);
create index council_member_council_ix on council_member (council_id);
create index council_member_recipient_ix on council_member (recipient_id) where recipient_id is not null;
comment on table council_member is 'Who sits on a council, in what role, for what term and by what paper';
comment on column council_member.recipient_id is 'The person of the register, where known: a nominee does not vote on himself';
comment on column council_member.in_force is 'Term of office: it may be ended, nothing else of the row changes';

create table meeting_member (
    meeting_id bigint not null,
    council_member_id bigint not null,
    attendance text not null,
    substitute nfc_text,
    constraint meeting_member_pk primary key (meeting_id, council_member_id),
    constraint meeting_member_meeting_fk foreign key (meeting_id) references meeting,
    constraint meeting_member_member_fk foreign key (council_member_id) references council_member,
    constraint meeting_member_attendance_ck check (attendance in ('present', 'written', 'absent')),
    constraint meeting_member_substitute_ck check (substitute is null or attendance = 'present')
);
create index meeting_member_member_ix on meeting_member (council_member_id);
comment on table meeting_member is 'The composition of a council on the day of a meeting, frozen, and who came';
comment on column meeting_member.substitute is 'Who came instead of the member';

-- Rules of voting ---------------------------------------------------------------------------------------------------

create table council_rule (
    council_rule_id integer generated always as identity,
    rule_set_code text not null,
    org_unit_id bigint,
    quorum_numerator integer,
    quorum_denominator integer,
    quorum_counts text,
    recusal_adjusts_base boolean not null default false,
    maximum_rounds integer,
    citation nfc_text not null,
    constraint council_rule_pk primary key (council_rule_id),
    constraint council_rule_once_uk unique nulls not distinct (rule_set_code, org_unit_id),
    constraint council_rule_rule_set_fk foreign key (rule_set_code) references rule_set,
    constraint council_rule_unit_fk foreign key (org_unit_id) references org_unit,
    constraint council_rule_quorum_ck check (
        num_nulls(quorum_numerator, quorum_denominator, quorum_counts) in (0, 3)
        and quorum_numerator between 1 and quorum_denominator and quorum_denominator <= 100),
    constraint council_rule_counts_ck check (quorum_counts in ('present', 'voters')),
    constraint council_rule_rounds_ck check (maximum_rounds > 0)
);
create index council_rule_unit_ix on council_rule (org_unit_id);
comment on table council_rule is
    'How councils vote: national where no unit is named, else the rule of that unit and of those below; the nearest applies';
comment on column council_rule.quorum_counts is
    'Of all members, who counts for the quorum: those present, or also those who sent their opinion in writing';
comment on column council_rule.recusal_adjusts_base is 'Whether a recused member leaves the base of the percentage';

create table local_vote_threshold (
    local_vote_threshold_id integer generated always as identity,
    rule_set_code text not null,
    org_unit_id bigint not null,
    award_kind_code text not null,
    percent integer not null,
    base text not null,
    citation nfc_text not null,
    constraint local_vote_threshold_pk primary key (local_vote_threshold_id),
    constraint local_vote_threshold_once_uk unique (rule_set_code, org_unit_id, award_kind_code),
    constraint local_vote_threshold_rule_set_fk foreign key (rule_set_code) references rule_set,
    constraint local_vote_threshold_unit_fk foreign key (org_unit_id) references org_unit,
    constraint local_vote_threshold_code_fk foreign key (award_kind_code) references award_code,
    constraint local_vote_threshold_percent_ck check (percent between 1 and 100),
    constraint local_vote_threshold_base_ck check (base in ('total_members', 'voters'))
);
create index local_vote_threshold_unit_ix on local_vote_threshold (org_unit_id);
create index local_vote_threshold_code_ix on local_vote_threshold (award_kind_code);
comment on table local_vote_threshold is
    'Share that the councils of a unit, and of those below it, must reach instead of vote_threshold; the nearest applies';

-- Ballots -----------------------------------------------------------------------------------------------------------

alter table ballot add column issued integer;
alter table ballot add column collected integer;
alter table ballot add column valid integer;
alter table ballot add column written integer;
alter table ballot add column recused integer not null default 0;
alter table ballot add column base_total integer;
alter table ballot add column base_voters integer;
alter table ballot add column threshold_citation nfc_text;
alter table ballot add constraint ballot_papers_ck check (
    num_nulls(issued, collected, valid) in (0, 3) and collected between 0 and issued
    and valid between yes + no and collected and yes + no + blank = collected);
alter table ballot add constraint ballot_written_ck check (written between 0 and yes + no + blank);
alter table ballot add constraint ballot_base_ck check (
    recused >= 0 and num_nulls(base_total, base_voters) in (0, 2) and base_voters between 0 and base_total);
comment on column ballot.issued is 'Ballot papers given out; null, with collected and valid, when no papers were counted';
comment on column ballot.blank is 'Neither yes nor no: blank and, of papers, invalid ones';
comment on column ballot.written is 'Of these votes, the opinions of absent members in writing';
comment on column ballot.recused is 'Members who did not vote on this nomination';
comment on column ballot.base_total is 'All members, of whom the share is taken; null for the numbers of the meeting';
comment on column ballot.base_voters is 'Those present and those who wrote, of whom the share is taken';

create table ballot_correction (
    ballot_correction_id bigint generated always as identity,
    ballot_id bigint not null,
    yes integer not null,
    no integer not null,
    blank integer not null,
    issued integer,
    collected integer,
    valid integer,
    recommended boolean not null,
    reason nfc_text not null,
    corrected_at timestamptz not null default now(),
    account text not null default current_user,
    constraint ballot_correction_pk primary key (ballot_correction_id),
    constraint ballot_correction_ballot_fk foreign key (ballot_id) references ballot,
    constraint ballot_correction_votes_ck check (yes >= 0 and no >= 0 and blank >= 0),
    constraint ballot_correction_papers_ck check (
        num_nulls(issued, collected, valid) in (0, 3) and collected between 0 and issued
        and valid between yes + no and collected and yes + no + blank = collected)
);
create index ballot_correction_ballot_ix on ballot_correction (ballot_id, ballot_correction_id);
comment on table ballot_correction is 'Numbers that replace those of a ballot, with the reason; the ballot stays as it was';

create table recusal (
    council_member_id bigint not null,
    nomination_id bigint not null,
    is_nominee boolean not null,
    reason nfc_text,
    recorded_at timestamptz not null default now(),
    account text not null default current_user,
    constraint recusal_pk primary key (council_member_id, nomination_id),
    constraint recusal_member_fk foreign key (council_member_id) references council_member,
    constraint recusal_nomination_fk foreign key (nomination_id) references nomination,
    constraint recusal_reason_ck check (is_nominee or reason is not null)
);
create index recusal_nomination_ix on recusal (nomination_id);
comment on table recusal is 'Members who do not vote on a nomination; who voted how is recorded nowhere';
comment on column recusal.is_nominee is 'The member is the nominee: recorded by the program';

insert into nomination_transition (from_state, event, to_state, role) values
    ('declined', 'vote_again', 'received', 'council'),
    ('recommended', 'correct', 'declined', 'council'),
    ('declined', 'correct', 'recommended', 'council');

-- Initiatives -------------------------------------------------------------------------------------------------------

alter table initiative_use add column recipient_id bigint;
alter table initiative_use add column is_alive boolean not null default true;
update initiative_use u
set recipient_id = n.recipient_id, is_alive = n.state not in ('withdrawn', 'refused', 'declined')
from nomination n where n.nomination_id = u.nomination_id;
alter table initiative_use alter column recipient_id set not null;
alter table initiative_use add constraint initiative_use_recipient_fk foreign key (recipient_id) references recipient;
create index initiative_use_recipient_ix on initiative_use (recipient_id);
-- A form takes the whole line and a title only its own point of it: forms meet everything, titles only forms.
-- Checked at the end of a transaction, because a trial of facts, which is rolled back, may hold such a clash.
alter table initiative_use add constraint initiative_use_once_ex exclude using gist (
    initiative_id with =, recipient_id with =,
    (case purpose when 'form' then int8range(null, null) else int8range(nomination_id, nomination_id, '[]') end) with &&)
    where (is_alive) deferrable initially deferred;
comment on column initiative_use.recipient_id is 'The nominee, kept by a trigger';
comment on column initiative_use.is_alive is 'Whether the nomination still stands, kept by a trigger';
