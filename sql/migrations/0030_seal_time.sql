-- A seal says how far back a transaction may have begun that it leaves to the next one: what comes later and claims to be
-- older was not written when it says.

alter table audit_seal add column open_since timestamptz;
comment on column audit_seal.open_since is
    'When the oldest transaction began that this seal left out; entries of later seals cannot be older. Null where the server does not tell';
