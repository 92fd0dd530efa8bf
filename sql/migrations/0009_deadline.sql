-- Days of the road: holidays, deadlines of the law, and the steps from which they run.

create table holiday (
    day date not null,
    name nfc_text not null,
    is_working boolean not null default false,
    confidence text not null,
    constraint holiday_pk primary key (day),
    constraint holiday_working_ck check (not is_working or extract(isodow from day) > 5),
    constraint holiday_confidence_ck check (confidence in ('high', 'medium', 'low'))
);
comment on table holiday is 'Days off beside Saturdays and Sundays, and the weekend days that are worked in exchange';
comment on column holiday.is_working is 'A Saturday or Sunday that offices work instead of another day';
comment on column holiday.confidence is 'How surely the day is known: high = as announced, low = not announced yet';

create table deadline_rule (
    deadline_rule_id integer generated always as identity,
    code text not null,
    org_unit_id bigint,
    in_force daterange not null,
    from_step text,
    to_step text not null,
    award_kind_codes text[] not null default '{}',
    authority_kind_codes text[] not null default '{}',
    unit text not null,
    amount integer,
    month integer,
    day integer,
    year_offset integer,
    citation nfc_text not null,
    confidence text not null,
    constraint deadline_rule_pk primary key (deadline_rule_id),
    constraint deadline_rule_unit_fk foreign key (org_unit_id) references org_unit,
    constraint deadline_rule_version_ex exclude using gist (
        code with =, coalesce(org_unit_id, 0) with =, in_force with &&) deferrable initially immediate,
    constraint deadline_rule_code_ck check (code ~ '^[a-z][a-z0-9_]*$'),
    constraint deadline_rule_step_ck check (
        array_remove(array[from_step, to_step], null) <@ array[
            'submit', 'receive', 'return', 'agree', 'unqualified', 'appraise', 'decide', 'refuse', 'notify',
            'notify_refusal', 'inform', 'hand_over']),
    constraint deadline_rule_in_force_ck check (not isempty(in_force)),
    constraint deadline_rule_length_ck check (
        case unit
            when 'fixed_date' then num_nulls(month, day, year_offset) = 0 and num_nonnulls(from_step, amount) = 0
                and month between 1 and 12 and day between 1 and 31 and year_offset between 0 and 10
            else num_nulls(from_step, amount) = 0 and num_nonnulls(month, day, year_offset) = 0
                and amount between 1 and 1000
        end),
    constraint deadline_rule_kind_ck check (unit in ('working_day', 'day', 'fixed_date')),
    constraint deadline_rule_confidence_ck check (confidence in ('high', 'medium', 'low'))
);
create index deadline_rule_unit_ix on deadline_rule (org_unit_id);
comment on table deadline_rule is 'By when a step must follow another; national where no unit is named, else a local rule of that unit';
comment on column deadline_rule.org_unit_id is 'The authority whose rule it is, for dossiers to it and to those below: it stands in for the national rule of the code';
comment on column deadline_rule.in_force is 'Days of the first step, or days due, for which it applies';
comment on column deadline_rule.award_kind_codes is 'Awards it is for; empty for all';
comment on column deadline_rule.authority_kind_codes is 'Kinds of authority it binds; empty for all';
comment on column deadline_rule.year_offset is 'Years after the year of achievement in which the fixed date lies';

create table dossier_step (
    dossier_step_id bigint generated always as identity,
    dossier_id bigint not null,
    step text not null,
    happened_on date not null,
    paper nfc_text,
    account text not null default current_user,
    constraint dossier_step_pk primary key (dossier_step_id),
    constraint dossier_step_dossier_fk foreign key (dossier_id) references dossier on delete cascade,
    constraint dossier_step_step_ck check (step in (
        'submit', 'receive', 'return', 'agree', 'unqualified', 'notify', 'notify_refusal', 'inform', 'hand_over'))
);
create index dossier_step_dossier_ix on dossier_step (dossier_id);
comment on table dossier_step is 'Days on which a dossier moved, in the order told: each submission, receipt and return, and what only papers know';

-- Receipts before this migration left one day each.
insert into dossier_step (dossier_id, step, happened_on)
select s.dossier_id, x.step, x.day
from dossier s
cross join lateral (values (1, 'submit', s.submitted_on), (2, 'receive', s.received_on)) as x (place, step, day)
where x.day is not null
order by s.dossier_id, x.place;

create view dossier_day as
select s.dossier_id, s.step, s.happened_on from dossier_step s
union all
-- Appraisal ends when the council has spoken of every nomination.
select n.dossier_id, 'appraise', max(m.held_on)
from nomination n join ballot b using (nomination_id) join meeting m using (meeting_id)
group by n.dossier_id
having not exists (
    select from nomination o
    where o.dossier_id = n.dossier_id and o.state in ('draft', 'submitted', 'returned', 'received', 'deferred'))
union all
select dd.dossier_id, 'decide', max(d.decided_on)
from decision_dossier dd join decision d using (decision_id) where d.state = 'issued'
group by dd.dossier_id
union all
select n.dossier_id, 'refuse', max((e.happened_at at time zone 'Asia/Ho_Chi_Minh')::date)
from nomination_event e join nomination n using (nomination_id) where e.to_state = 'refused'
group by n.dossier_id;
comment on view dossier_day is 'Every step of a dossier by day, wherever it was recorded';

alter table org_unit add column bonus_rounding text not null default 'ceil_10k';
alter table org_unit add constraint org_unit_bonus_rounding_ck check (bonus_rounding in ('ceil_10k', 'nearest_10k', 'none'));
comment on column org_unit.bonus_rounding is 'How it rounds bonuses: Decree 152/2025/NĐ-CP Art 49(2) reads as up to tens of thousands of đồng';
