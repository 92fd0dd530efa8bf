-- Who entered a campaign and who moved its days: criteria read how long it lasted, and a leader decides on them.

alter table campaign
    add column entered_at timestamptz, add column account text, add column login text, add column edited_by text[], add column edited_at timestamptz;
alter table campaign
    alter column entered_at set default now(),
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column campaign.entered_at is 'When the campaign was entered; null for campaigns of before this was kept';
comment on column campaign.account is 'Who entered the campaign; null for campaigns of before this was kept';
comment on column campaign.login is 'The login through which account acted, where it was another';
comment on column campaign.edited_by is 'Accounts that moved its days, and the logins through which they acted, kept by a trigger';
comment on column campaign.edited_at is 'When its days were moved last';

-- Whose line it is may be either of two entries that were one for a while.
create index recipient_merge_gone_ix on recipient_merge (gone_id);
