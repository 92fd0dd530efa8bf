-- Who else prepared what a leader decides: whoever entered an initiative, and whoever changed its name or where it stands.

alter table initiative
    add column entered_at timestamptz, add column account text, add column login text, add column edited_by text[], add column edited_at timestamptz;
alter table initiative
    alter column entered_at set default now(),
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column initiative.entered_at is 'When the initiative was entered; null for those of before this was kept';
comment on column initiative.account is 'Who entered the initiative; null for those of before this was kept';
comment on column initiative.login is 'The login through which account acted, where it was another';
comment on column initiative.edited_by is 'Accounts that changed name or stage, and the logins through which they acted, kept by a trigger';
comment on column initiative.edited_at is 'When it was changed last';
