-- name: close_triggers :exec
-- param:
-- row:
-- A trigger asks for no right to its function when it fires, only when it is made. So nobody but the owner makes one: on a
-- temporary table with rows, types and casts of his own, a function of the owner's would do as he says.
do $$
declare
    door record;
begin
    for door in
        select p.oid::regprocedure as named from pg_proc p
        where p.pronamespace = current_schema()::regnamespace and p.prorettype in ('trigger'::regtype, 'event_trigger'::regtype)
            and has_function_privilege('public', p.oid, 'execute')
    loop
        execute format('revoke execute on function %s from public', door.named);
    end loop;
end
$$
