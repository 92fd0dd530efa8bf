-- The rest of the road: mending what came back, and the authority above.

create table forwarding (
    forwarding_id bigint generated always as identity,
    dossier_id bigint not null,
    org_unit_id bigint not null,
    forwarded_to_id bigint not null,
    number integer not null,
    symbol nfc_text not null,
    forwarded_on date not null,
    created_at timestamptz not null default now(),
    created_by text not null default current_user,
    constraint forwarding_pk primary key (forwarding_id),
    constraint forwarding_dossier_fk foreign key (dossier_id) references dossier,
    constraint forwarding_unit_fk foreign key (org_unit_id) references org_unit,
    constraint forwarding_forwarded_to_fk foreign key (forwarded_to_id) references org_unit,
    constraint forwarding_number_ck check (number > 0),
    constraint forwarding_elsewhere_ck check (forwarded_to_id <> org_unit_id)
);
create unique index forwarding_number_uk
    on forwarding (org_unit_id, symbol, (extract(year from forwarded_on)), number);
create index forwarding_dossier_ix on forwarding (dossier_id);
create index forwarding_forwarded_to_ix on forwarding (forwarded_to_id);
comment on table forwarding is 'Tờ trình by which an authority proposes nominations of a dossier to a higher one';
comment on column forwarding.org_unit_id is 'The authority that forwards, whose series of numbers it is';

insert into nomination_transition (from_state, event, to_state, role) values
    ('draft', 'edit', 'draft', 'office'),
    ('returned', 'edit', 'returned', 'office'),
    ('received', 'forward', 'forwarded', 'leader'),
    ('recommended', 'forward', 'forwarded', 'leader'),
    ('forwarded', 'return_from_above', 'received', 'office'),
    ('forwarded', 'decide_above', 'awarded_above', 'office'),
    ('forwarded', 'refuse_above', 'refused', 'office');

-- A step stands in one row with its reason, letter and paper, so that one check each keeps it complete.
alter table nomination_event
    add column forwarding_id bigint,
    add column outcome_paper nfc_text,
    add column outcome_on date,
    add column outcome_authority nfc_text,
    drop constraint nomination_event_reason_ck,
    add constraint nomination_event_reason_ck check (
        event not in ('return', 'withdraw', 'defer', 'refuse', 'return_from_above', 'refuse_above')
        or reason is not null),
    add constraint nomination_event_forwarding_fk foreign key (forwarding_id) references forwarding,
    add constraint nomination_event_forwarding_ck check ((event = 'forward') = (forwarding_id is not null)),
    add constraint nomination_event_outcome_ck check (
        case event
            when 'decide_above' then num_nulls(outcome_paper, outcome_on, outcome_authority) = 0
            when 'refuse_above' then outcome_authority is not null
            else num_nonnulls(outcome_paper, outcome_on, outcome_authority) = 0
        end);
create index nomination_event_forwarding_ix on nomination_event (forwarding_id) where forwarding_id is not null;
comment on column nomination_event.outcome_paper is 'Number of the paper of the authority above, which no decision of this register is';
comment on column nomination_event.outcome_on is 'Date of that paper';
comment on column nomination_event.outcome_authority is 'Who decided, by the name of that day';

create table nomination_return_field (
    nomination_event_id bigint not null,
    field text not null,
    why nfc_text not null,
    constraint nomination_return_field_pk primary key (nomination_event_id, field),
    constraint nomination_return_field_event_fk foreign key (nomination_event_id) references nomination_event,
    constraint nomination_return_field_field_ck check (
        field in ('honorific', 'post', 'unit_name', 'achievement', 'note'))
);
comment on table nomination_return_field is 'Fields for which a nomination was returned: these alone are open again';

create table nomination_edit (
    nomination_event_id bigint not null,
    field text not null,
    before nfc_text,
    after nfc_text,
    constraint nomination_edit_pk primary key (nomination_event_id, field),
    constraint nomination_edit_event_fk foreign key (nomination_event_id) references nomination_event,
    constraint nomination_edit_field_ck check (field ~ '^[a-z_]+$'),
    constraint nomination_edit_changed_ck check (before is distinct from after)
);
comment on table nomination_edit is 'What an edit of a nomination changed, field by field; written by a trigger';
