-- Who said how a unit rounds its bonuses: the money of every award depends on it, and a leader decides on that.

alter table org_unit add column bonus_rounding_by text[];
comment on column org_unit.bonus_rounding_by is
    'Accounts that set bonus_rounding last, and the logins through which they acted; null where nobody has';

comment on column dossier.edited_by is
    'Accounts that changed title, occasion or letter, and the logins through which they acted, kept by a trigger';
