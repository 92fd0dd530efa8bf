-- Indexes from which the evaluation of eligibility reads without looking at the rows.

-- Who is nominated for what, in the order of recipients, which is that of their ratings and awards.
alter table nomination drop constraint nomination_one_per_award_uk;
alter table nomination add constraint nomination_one_per_award_uk
    unique (recipient_id, dossier_id, award_kind_code, achievement_year) include (nomination_id);

-- One index holds the ratings of a recipient, not a key and a copy of it.
alter table rating drop constraint rating_pk;
drop index rating_covering_ix;
alter table rating add constraint rating_pk primary key (recipient_id, year) include (rating);

drop index initiative_author_recipient_ix;
create index initiative_author_recipient_ix on initiative_author (recipient_id) include (initiative_id);
