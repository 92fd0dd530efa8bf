-- A leader's word is for the card that he was shown, not for a name that somebody else may bear, too.

create table confirmed_card (
    recorded_confirmation_id bigint not null,
    place integer not null,
    recipient_id bigint not null,
    constraint confirmed_card_pk primary key (recorded_confirmation_id, place),
    constraint confirmed_card_confirmation_fk foreign key (recorded_confirmation_id) references recorded_confirmation,
    constraint confirmed_card_recipient_fk foreign key (recipient_id) references recipient,
    constraint confirmed_card_place_ck check (place > 0)
);
create index confirmed_card_recipient_ix on confirmed_card (recipient_id);
comment on table confirmed_card is
    'Whose card each line was that a leader vouched for; a line without one is somebody whom the register did not have';
comment on column confirmed_card.place is 'The place of the line in recorded_confirmation.lines';

alter table recorded_confirmation add column login text;
alter table recorded_confirmation alter column login set default nullif(session_user::text, acting_account());
comment on column recorded_confirmation.login is 'The login through which created_by acted, where it was another';

-- Whoever names somebody whom he does not see is told so before a key tells that there is, or is not, such a card.
alter table nomination alter constraint nomination_recipient_fk deferrable initially deferred;
alter table award alter constraint award_recipient_fk deferrable initially deferred;
