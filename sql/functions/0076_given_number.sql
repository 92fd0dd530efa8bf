-- Numbers of rows are the register's. Recipients and decisions read from a file get theirs before they are written: from
-- the sequence all the same, and none that another row has had.

create or replace function guard_given_number() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong bigint;
begin
    if is_maintainer() then
        return null;
    end if;
    if tg_table_name = 'recipient' then
        select c.recipient_id into wrong
        from changed_row c
        where c.recipient_id > coalesce(pg_sequence_last_value(pg_get_serial_sequence('recipient', 'recipient_id')::regclass), 0)
            or c.recipient_id < 1 or c.recipient_id in (select m.gone_id from recipient_merge m)
        limit 1;
    else
        select c.decision_id into wrong
        from changed_row c
        where c.decision_id > coalesce(pg_sequence_last_value(pg_get_serial_sequence('decision', 'decision_id')::regclass), 0)
            or c.decision_id < 1 or exists (
                select from audit_entry e
                where e.table_name = 'decision' and e.key = c.decision_id::text and e.operation = 'delete')
        limit 1;
    end if;
    if found then
        perform fail('TD204', 'id', wrong::text, 'table', tg_table_name);
    end if;
    return null;
end
$$;
create or replace trigger recipient_given_number after insert on recipient
    referencing new table as changed_row for each statement
    when (current_user <> 'thidua_owner') execute function guard_given_number();
create or replace trigger decision_given_number after insert on decision
    referencing new table as changed_row for each statement
    when (current_user <> 'thidua_owner') execute function guard_given_number();
