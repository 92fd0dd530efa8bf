-- Who entered the facts on which a leader decides, through whatever login, so that he is not the same human.

alter table rating add column login text;
alter table rating alter column login set default nullif(session_user::text, acting_account());
comment on column rating.login is 'The login through which account acted, where it was another';

alter table unit_figure add column login text;
alter table unit_figure alter column login set default nullif(session_user::text, acting_account());
comment on column unit_figure.login is 'The login through which account acted, where it was another';

alter table matter add column login text, add column closing_login text, add column closed_at timestamptz;
alter table matter alter column login set default nullif(session_user::text, acting_account());
comment on column matter.login is 'The login through which account acted, where it was another';
comment on column matter.closing_login is 'The login through which closed_by acted, where it was another';
comment on column matter.closed_at is 'When the end was entered, whatever day it was; null for ends of before this was kept';

alter table recognition add column account text, add column login text;
alter table recognition
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column recognition.account is 'Who entered the recognition; null for those of before this was kept';
comment on column recognition.login is 'The login through which account acted, where it was another';
