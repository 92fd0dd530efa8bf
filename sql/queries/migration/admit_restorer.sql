-- name: admit_restorer :exec
-- param:
-- row:
-- A dump is restored by somebody who may do nothing else: what it says is run.
do $$
declare
    login constant text := current_setting('thidua.restorer', true);
begin
    if login is null then
        return;
    end if;
    if exists (select from pg_roles r where r.rolname = login) then
        raise exception 'the role % is there already', login using errcode = 'TD353';
    end if;
    execute format('create role %I login in role thidua_owner', login);
    execute format('alter database %I owner to thidua_owner', current_database());
end
$$
