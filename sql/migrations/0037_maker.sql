-- Who else prepared what a leader decides: seats and lists of a council, recusals, initiatives that a nomination rests on, and
-- the words of a dossier.

alter table council_member add column account text, add column login text;
alter table council_member
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column council_member.account is 'Who entered the seat; null for seats of before this was kept';
comment on column council_member.login is 'The login through which account acted, where it was another';

alter table meeting_member add column account text, add column login text;
alter table meeting_member
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column meeting_member.account is 'Who entered the list; null for lists of before this was kept';
comment on column meeting_member.login is 'The login through which account acted, where it was another';

alter table recusal add column login text;
alter table recusal alter column login set default nullif(session_user::text, acting_account());
comment on column recusal.login is 'The login through which account acted, where it was another';

alter table initiative_use add column account text, add column login text;
alter table initiative_use
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column initiative_use.account is 'Who entered the use; null for uses of before this was kept';
comment on column initiative_use.login is 'The login through which account acted, where it was another';

-- A dossier has one maker and may have several who worded it.
alter table dossier add column edited_by text[];
comment on column dossier.edited_by is 'Accounts that changed title or occasion, and the logins through which they acted, kept by a trigger';
