-- Two cards that may be one, and of which a leader has signed that they are two: they are not asked about every year.

create table recipient_apart (
    one_id bigint not null,
    other_id bigint not null,
    one_words nfc_text not null,
    other_words nfc_text not null,
    signed_by text not null default acting_account(),
    signed_at timestamptz not null default now(),
    constraint recipient_apart_pk primary key (one_id, other_id),
    constraint recipient_apart_order_ck check (one_id < other_id)
);
comment on table recipient_apart is 'Pairs of cards that may be one, of which a leader has signed that they are two, where he decided or proposed an award; a card that was merged since has no pair';
comment on column recipient_apart.one_words is 'What the first card said then: name and birth. Once it says something else it is asked about again';
comment on column recipient_apart.other_words is 'What the second card said then';
