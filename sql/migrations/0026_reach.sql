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
