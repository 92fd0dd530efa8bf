-- Who else prepared what a leader decides: who ended a seat, and who set how a council votes and how many may be proposed.

alter table council_member add column ended_by text, add column ended_login text;
comment on column council_member.ended_by is 'Who ended the seat; null while it goes on, and for seats that ended before this was kept';
comment on column council_member.ended_login is 'The login through which ended_by acted, where it was another';

alter table council_rule add column account text, add column login text;
alter table council_rule
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column council_rule.account is 'Who set the rule; null for rules of before this was kept';
comment on column council_rule.login is 'The login through which account acted, where it was another';

alter table local_vote_threshold add column account text, add column login text;
alter table local_vote_threshold
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column local_vote_threshold.account is 'Who set the share; null for shares of before this was kept';
comment on column local_vote_threshold.login is 'The login through which account acted, where it was another';

alter table award_ratio add column account text, add column login text;
alter table award_ratio
    alter column account set default acting_account(),
    alter column login set default nullif(session_user::text, acting_account());
comment on column award_ratio.account is 'Who set the share; null for shares of before this was kept';
comment on column award_ratio.login is 'The login through which account acted, where it was another';

alter table day_correction add column login text;
alter table day_correction alter column login set default nullif(session_user::text, acting_account());
comment on column day_correction.login is 'The login through which corrected_by acted, where it was another';

-- A draft that nobody has sent takes no initiative.
update initiative_use u set is_alive = false
from nomination n
where n.nomination_id = u.nomination_id and n.state = 'draft' and u.is_alive;
comment on column initiative_use.is_alive is 'Whether the nomination was sent and still stands, kept by a trigger';
