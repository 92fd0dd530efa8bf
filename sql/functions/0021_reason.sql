-- A reason says something: wherever one is asked, by whatever program, "." is none, and neither is "không có" or "x".

create or replace function has_words(told text)
returns boolean language sql immutable parallel safe as $$
    select told ~ '[^[:punct:][:space:][:digit:]…–—·•]'
$$;
comment on function has_words is 'Whether a text has a word in it; null where there is none';

-- None of them is longer, and keys are dear.
create or replace function says_why(reason text)
returns boolean language plpgsql immutable parallel safe set search_path = public, pg_temp as $$
declare
    words text;
begin
    if has_words(reason) is not true or char_length(reason) > 30 then
        return has_words(reason);
    end if;
    words := btrim(name_key(reason));
    return words !~ '^(khong|ko|k|kh|kg|hong|chua)?( ?(co|biet|ro|can|the))*( ?(gi|ly do|li do|y kien|thong tin|noi dung|ghi chu))*( ca| het| a)?$'
        and words !~ ('^(([a-z])\2*|n a|na|none|no|nil|non|null|nothing|unknown|ok|oke|okay|yes|test|tbd|todo|abc|asdf?|qwerty?'
            || '|vay|trong|bo trong|de trong|nhu tren|nt|n t)$');
end
$$;
comment on function says_why is 'Whether a reason says something, more than that there is none; null where there is none';

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

-- What is said of an initiative need be no reason, but for one that was stopped.
create or replace trigger initiative_stage_note_said before insert on initiative
    for each row when (new.stage = 'stopped' and not says_why(new.stage_note)) execute function refuse_idle_reason();
create or replace trigger initiative_stage_note_said_anew before update of stage, stage_note on initiative
    for each row when (new.stage = 'stopped' and (new.stage, new.stage_note) is distinct from (old.stage, old.stage_note)
        and not says_why(new.stage_note)) execute function refuse_idle_reason();
