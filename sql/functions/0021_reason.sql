-- A reason says something: wherever one is asked, by whatever program, "." is none.

create or replace function says_why(reason text)
returns boolean language sql immutable as $$
    select reason ~ '[^[:punct:][:space:][:digit:]…–—·•]'
$$;
comment on function says_why is 'Whether a reason has a word in it; null where there is none';

create or replace function refuse_idle_reason() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
    perform fail('TD239');
    return null;
end
$$;
comment on function refuse_idle_reason is 'Refuses a reason without a word';

-- What a register has already stays; each column has a trigger, since a check would stand in the way of old rows.
do $$
declare
    place record;
begin
    for place in
        select * from (values
            ('amendment', 'reason'), ('approval_reason', 'reason'), ('ballot_correction', 'reason'), ('certificate', 'void_reason'), ('day_correction', 'reason'),
            ('decision', 'late_reason'), ('decision', 'ballot_exception'), ('decision', 'repeated_reason'), ('law_choice', 'reason'),
            ('name_correction', 'reason'), ('nomination_event', 'reason'),
            ('nomination_return_field', 'why'), ('recipient_merge', 'reason'), ('recipient_merge', 'undone_reason'),
            ('recipient_request', 'reason'), ('recusal', 'reason'), ('signing_key', 'revoke_reason')) p (name, field)
    loop
        execute format(
            'create or replace trigger %1$s_%2$s_said before insert on %1$I for each row '
            'when (not says_why(new.%2$I)) execute function refuse_idle_reason()', place.name, place.field);
        execute format(
            'create or replace trigger %1$s_%2$s_said_anew before update of %2$I on %1$I for each row '
            'when (new.%2$I is distinct from old.%2$I and not says_why(new.%2$I)) execute function refuse_idle_reason()',
            place.name, place.field);
    end loop;
end
$$;
