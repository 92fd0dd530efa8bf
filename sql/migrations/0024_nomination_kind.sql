-- The kind of recipient on the nomination, as on the award: lists then need no look at recipients, whose policy looks
-- at nominations again, and the key says that it is the recipient's.

alter table nomination add column recipient_kind recipient_kind;
-- The audit records the column as one that came later, when the migrations have run; nobody changed anything.
alter table nomination disable trigger user;
update nomination n set recipient_kind = r.recipient_kind from recipient r where r.recipient_id = n.recipient_id;
alter table nomination enable trigger user;
alter table nomination alter column recipient_kind set not null;
alter table nomination drop constraint nomination_recipient_fk;
alter table nomination add constraint nomination_recipient_fk foreign key (recipient_id, recipient_kind)
    references recipient (recipient_id, recipient_kind);
-- Who is nominated for what, from the index alone.
alter table nomination drop constraint nomination_one_per_award_uk;
alter table nomination add constraint nomination_one_per_award_uk
    unique (recipient_id, dossier_id, award_kind_code, achievement_year) include (nomination_id, recipient_kind);
