-- Through which login two entries were made one, were taken apart, or a name was put right: it is a hand in what rests on them.

alter table recipient_merge add column login text, add column undone_login text;
alter table recipient_merge alter column login set default nullif(session_user::text, acting_account());
alter table recipient_merge add constraint recipient_merge_login_ck check (undone_login is null or undone_at is not null);
comment on column recipient_merge.login is 'The login through which account acted, where it was another';
comment on column recipient_merge.undone_login is 'The login through which undone_by acted, where it was another';

alter table name_correction add column login text;
alter table name_correction alter column login set default nullif(session_user::text, acting_account());
comment on column name_correction.login is 'The login through which corrected_by acted, where it was another';
