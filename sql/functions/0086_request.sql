-- Questions about people out of reach, to their own office. The answer opens nobody: it lets the office that asks
-- nominate the one whom it named.

create or replace function request_limit()
returns integer language sql immutable as $$
    select 200
$$;
comment on function request_limit is 'Most questions that the offices of a unit may ask others in a day';

create or replace function ask_office(asked_of bigint, about text)
returns bigint language plpgsql security definer set search_path = public, pg_temp as $$
declare
    who account := active_account();
    asked bigint;
begin
    if who.role is distinct from 'office' then
        perform fail('TD311', 'account', acting_account(), 'role', coalesce(who.role, '–'), 'needed', 'office');
    elsif who.org_unit_id is null or works_for(asked_of) then
        perform fail('TD154', 'account', who.account_name);
    elsif asked_of is null or nullif(btrim(about), '') is null then
        perform fail('TD110', 'value', '', 'field', case when asked_of is null then 'asked_of' else 'about' end,
            'expected', '…');
    elsif coalesce(char_length(about) > 500, false) then
        perform fail('TD160', 'count', char_length(about)::text, 'limit', '500');
    end if;
    -- Some questions a day are work, hundreds are none.
    perform refuse_old_moment();
    perform pg_advisory_xact_lock(hashtextextended('ask_office ' || who.org_unit_id, 0));
    if (select count(*) from recipient_request q
        where q.org_unit_id = who.org_unit_id and q.asked_at > now() - interval '1 day') >= request_limit()
    then
        perform fail('TD218', 'limit', request_limit()::text);
    end if;
    insert into recipient_request (org_unit_id, asked_of_id, wording)
    values (who.org_unit_id, asked_of, about)
    returning recipient_request_id into asked;
    return asked;
end
$$;
comment on function ask_office is 'Asks the office of a unit about somebody of its own, whom the account would nominate';

create or replace function answer_request(asked bigint, subject bigint, why text)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    present recipient_request;
begin
    select q.* into present
    from recipient_request q
    where q.recipient_request_id = asked and (is_maintainer() or works_for(q.asked_of_id))
    for update;
    if not found then
        perform fail('TD155', 'id', asked::text);
    end if;
    perform require_office(present.asked_of_id);
    if present.is_granted is not null then
        perform fail('TD156', 'id', asked::text, 'account', present.answered_by,
            'date', to_char(present.answered_at, 'DD/MM/YYYY'));
    elsif subject is not null then
        perform require_entry_sight(subject);
    elsif nullif(btrim(why), '') is null then
        perform fail('TD157', 'id', asked::text);
    end if;
    update recipient_request
    set recipient_id = subject, is_granted = subject is not null, reason = nullif(btrim(why), ''),
        answered_by = acting_account(), answered_at = now()
    where recipient_request_id = asked;
end
$$;
comment on function answer_request is 'Answers a question: by the entry that it means, or with the reason why not';

-- A question is answered once, and neither changes otherwise.
create or replace function guard_request() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    answer constant text[] := array['recipient_id', 'is_granted', 'reason', 'answered_by', 'answered_at'];
begin
    if old.is_granted is null and (to_jsonb(new) - answer) is distinct from (to_jsonb(old) - answer)
        or old.is_granted is not null and (
            is_relinking(old.recipient_id, new.recipient_id) is not true
            or (to_jsonb(new) - 'recipient_id') is distinct from (to_jsonb(old) - 'recipient_id'))
    then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return new;
end
$$;
create or replace trigger recipient_request_answered before update on recipient_request
    for each row execute function guard_request();
create or replace trigger recipient_request_kept before delete or truncate on recipient_request
    for each statement execute function refuse_change();

revoke execute on function ask_office, answer_request from public;
grant execute on function ask_office, answer_request to thidua_office;
