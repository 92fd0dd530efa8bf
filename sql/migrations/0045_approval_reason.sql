-- Why a leader signed what needs a reason of his own, line by line.

create table approval_reason (
    decision_id bigint not null,
    nomination_id bigint not null,
    kind text not null,
    reason nfc_text not null,
    given_by text not null default acting_account(),
    given_at timestamptz not null default now(),
    constraint approval_reason_pk primary key (decision_id, nomination_id, kind),
    constraint approval_reason_decision_fk foreign key (decision_id) references decision,
    constraint approval_reason_nomination_fk foreign key (nomination_id) references nomination,
    constraint approval_reason_kind_ck check (kind in ('repeated', 'unmet')),
    constraint approval_reason_reason_ck check (btrim(reason) <> '')
);
create index approval_reason_nomination_ix on approval_reason (nomination_id);
comment on table approval_reason is 'What a leader wrote for lines that he signed although they needed a reason; fixed with the decision';
comment on column approval_reason.kind is 'repeated: the form was given for another deed of the year; unmet: the criteria are not met';
