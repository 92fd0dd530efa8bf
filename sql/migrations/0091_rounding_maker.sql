-- Who said how a unit rounds its bonuses: the money of every award depends on it, and a leader decides on that.

alter table org_unit add column bonus_rounding_by text[];
comment on column org_unit.bonus_rounding_by is
    'Accounts that set bonus_rounding last, and the logins through which they acted; null where nobody has';

-- A name is mended by an account, and by the login through which it acted.
alter table name_correction add column login text;
alter table name_correction alter column login set default nullif(session_user::text, acting_account());
comment on column name_correction.login is 'The login through which corrected_by acted, where it was another';

comment on column dossier.edited_by is
    'Accounts that changed title, occasion or letter, and the logins through which they acted, kept by a trigger';
