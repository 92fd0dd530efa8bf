-- Truy tặng: what is awarded after a death says so, and who receives it.

alter table person add column represented_by nfc_text;
comment on column person.represented_by is 'Who receives for somebody who has died: the representative of the family';
alter table award add column is_posthumous boolean not null default false;
alter table award add column received_by nfc_text;
alter table award add constraint award_received_by_ck check (received_by is null or is_posthumous);
comment on column award.is_posthumous is 'Truy tặng: the recipient had died by the date of the decision';
comment on column award.received_by is 'Who receives it for the dead, as known when it was decided';

-- Few, and asked for with every earlier award.
create index nomination_above_ix on nomination (recipient_id) where state = 'awarded_above';
