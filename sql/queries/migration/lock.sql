-- name: lock :exec
-- param:
-- row:
-- One migration at a time in a database, to the end of the transaction. The lock is one that nobody else may take; only
-- where there is no table yet, and no account either, it is one of a number.
do $$
begin
    if to_regclass('schema_history') is null then
        perform pg_advisory_xact_lock(hashtext('thidua migration'), hashtext(current_database()));
    end if;
    if to_regclass('schema_history') is not null then
        lock table schema_history in share update exclusive mode;
    end if;
end
$$
