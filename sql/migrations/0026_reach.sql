-- A nomination opens nobody: whoever is out of reach is nominated by his number, which is asked about by count and with a
-- trace, and of which lists show less.

-- Three digits at each end left a thousand candidates to somebody who knows the birth. The number is another column, so
-- that entries of the audit say from when on it was shown so.
alter table recipient drop column masked_number;
alter table recipient add column shown_number text
    generated always as ('**********' || right(personal_number, 2)) stored;
comment on column recipient.shown_number is 'The personal number as lists show it: its last two digits';

-- One who knows it could try out all numbers on the marks that were kept.
create table number_secret (
    number_secret_id integer not null default 1,
    secret bytea not null,
    constraint number_secret_pk primary key (number_secret_id),
    constraint number_secret_one_ck check (number_secret_id = 1),
    constraint number_secret_length_ck check (octet_length(secret) = 32)
);
comment on table number_secret is 'What is hashed with every number that was asked about, so that its mark tells nothing; read by no account';
insert into number_secret (secret) values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
insert into audit_table (table_name, began_at, exempt_because) values
    ('number_secret', now(), 'Made once and never changed; who reads entries must not learn it');

create table number_try (
    number_try_id bigint generated always as identity,
    account text not null default acting_account(),
    login text default nullif(session_user::text, acting_account()),
    tried_at timestamptz not null default now(),
    transaction_id bigint not null default pg_current_xact_id()::text::bigint,
    mark bytea not null,
    recipient_id bigint,
    constraint number_try_pk primary key (number_try_id),
    constraint number_try_recipient_fk foreign key (recipient_id) references recipient,
    constraint number_try_mark_ck check (octet_length(mark) = 32)
);
create index number_try_mark_ix on number_try (account, mark);
create index number_try_recipient_ix on number_try (recipient_id) where recipient_id is not null;
comment on table number_try is 'Personal numbers that an office asked about and that nobody in its reach has: the trace of each question';
comment on column number_try.transaction_id is 'The asking transaction: the answer is given to later ones, so that no question can be rolled back';
comment on column number_try.mark is 'The number, hashed with number_secret: equal for equal numbers, and nothing else';
comment on column number_try.recipient_id is 'Whose number it is; null where nobody has it';

-- Whom nobody has a number of, his office is asked about.
create table recipient_request (
    recipient_request_id bigint generated always as identity,
    org_unit_id bigint not null,
    asked_of_id bigint not null,
    wording nfc_text not null,
    asked_by text not null default acting_account(),
    asked_at timestamptz not null default now(),
    recipient_id bigint,
    is_granted boolean,
    reason nfc_text,
    answered_by text,
    answered_at timestamptz,
    constraint recipient_request_pk primary key (recipient_request_id),
    constraint recipient_request_unit_fk foreign key (org_unit_id) references org_unit,
    constraint recipient_request_asked_of_fk foreign key (asked_of_id) references org_unit,
    constraint recipient_request_recipient_fk foreign key (recipient_id) references recipient,
    constraint recipient_request_elsewhere_ck check (asked_of_id <> org_unit_id),
    constraint recipient_request_answer_ck check (
        num_nulls(is_granted, answered_by, answered_at) in (0, 3)
        and (recipient_id is not null) = coalesce(is_granted, false) and (is_granted is not false or reason is not null))
);
create index recipient_request_unit_ix on recipient_request (org_unit_id);
create index recipient_request_asked_of_ix on recipient_request (asked_of_id);
create index recipient_request_recipient_ix on recipient_request (recipient_id) where recipient_id is not null;
comment on table recipient_request is 'An office asks another about somebody of its own, to nominate him; the answer names his entry, or says no';
comment on column recipient_request.wording is 'Whom the question means, in words: name, birth, post';
comment on column recipient_request.is_granted is 'Whether the office that asks may nominate him; null while it waits for the answer';
