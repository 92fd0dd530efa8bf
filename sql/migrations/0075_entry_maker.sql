-- Who else prepared what a leader decides: posts, authors of initiatives, and what was changed of the cards themselves.

alter table post add column entered_at timestamptz, add column account text, add column login text;
alter table post
    alter column entered_at set default now(),
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column post.entered_at is 'When the post was entered; null for posts of before this was kept';
comment on column post.account is 'Who entered the post; null for posts of before this was kept';
comment on column post.login is 'The login through which account acted, where it was another';

alter table initiative_author add column entered_at timestamptz, add column account text, add column login text;
alter table initiative_author
    alter column entered_at set default now(),
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column initiative_author.entered_at is 'When the author was entered; null for authors of before this was kept';
comment on column initiative_author.account is 'Who entered the author; null for authors of before this was kept';
comment on column initiative_author.login is 'The login through which account acted, where it was another';

-- Edits are told as those of ratings are, of no year and no nomination.
alter table fact_correction drop constraint fact_correction_fact_ck;
alter table fact_correction add constraint fact_correction_fact_ck check (
    case
        when fact = 'attestation' then num_nulls(nomination_id, criterion) = 0 and year is null
        when fact in ('rating', 'unit_figure') then year is not null and num_nonnulls(nomination_id, criterion) = 0
        when fact in ('recipient', 'person', 'collective', 'household', 'post', 'initiative_author') then
            num_nonnulls(nomination_id, criterion, year) = 0
        else false
    end);
comment on table fact_correction is
    'What a correction of a rating, a figure, an attestation or a card changed, field by field; written by a trigger';
