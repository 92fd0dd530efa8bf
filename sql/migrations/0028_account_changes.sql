-- A password that is changed leaves a trace, and an administrator has no unit: there is no part of an account.

alter table account add column password_set_at timestamptz;
comment on column account.password_set_at is 'When it last got a password here; the password is the server''s';

-- Not of what is there already: such an account may do nothing of an administrator until it is put right.
alter table account add constraint account_admin_ck
    check (role <> 'admin' or org_unit_id is null or disabled_at is not null) not valid;
