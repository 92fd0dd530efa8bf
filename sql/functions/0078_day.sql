-- What has happened has happened by today, and a nomination goes up with a letter.

create or replace function refuse_future() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
    perform fail('TD158', 'date', coalesce(
        to_char((to_jsonb(new) ->> tg_argv[0])::date, 'DD/MM/YYYY'), to_jsonb(new) ->> tg_argv[0]));
    return null;
end
$$;
comment on function refuse_future is 'Refuses a day that is still to come; each trigger says which one';

create or replace trigger dossier_submitted_future before insert or update of submitted_on on dossier
    for each row when (new.submitted_on > register_today()) execute function refuse_future('submitted_on');
create or replace trigger dossier_received_future before insert or update of received_on on dossier
    for each row when (new.received_on > register_today()) execute function refuse_future('received_on');
create or replace trigger dossier_step_future before insert or update of happened_on on dossier_step
    for each row when (new.happened_on > register_today()) execute function refuse_future('happened_on');
create or replace trigger forwarding_future before insert or update of forwarded_on on forwarding
    for each row when (new.forwarded_on > register_today()) execute function refuse_future('forwarded_on');
create or replace trigger recognition_future before insert or update of recognised_on on recognition
    for each row when (new.recognised_on > register_today()) execute function refuse_future('recognised_on');
create or replace trigger meeting_future before insert or update of held_on on meeting
    for each row when (new.held_on > register_today()) execute function refuse_future('held_on');

-- The letter may be written after the steps, in the same transaction: looked at when it ends.
create or replace function require_letter() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    sent record;
begin
    select n.name, s.dossier_id into sent
    from nomination n join dossier s using (dossier_id)
    where n.nomination_id = new.nomination_id and s.submitted_on is null;
    if found then
        perform fail('TD164', 'name', sent.name, 'id', sent.dossier_id::text);
    end if;
    return null;
end
$$;
comment on function require_letter is 'Refuses to send a nomination of a dossier that has no letter';
drop trigger if exists nomination_event_letter on nomination_event;
create constraint trigger nomination_event_letter after insert on nomination_event deferrable initially deferred
    for each row when (new.event = 'submit') execute function require_letter();

-- Space of any kind, marks that nobody sees and the two ways to put a tone are no difference.
create or replace function read_name(words text)
returns text language sql immutable as $$
    select btrim(regexp_replace(regexp_replace(lower(normalize(words, nfkc) collate "vi-x-icu"),
        U&'[\00AD\034F\061C\115F\1160\17B4\17B5\180B-\180F\200B-\200F\202A-\202E\2060-\206F\3164\FE00-\FE0F\FEFF\FFA0]', '', 'g'),
        U&'[\\s\0085\00A0\1680\2000-\200A\2028\2029\202F\205F\2800\3000]+', ' ', 'g'))
$$;
comment on function read_name is 'A name as people read it, whatever space and marks that nobody sees are in it';

-- What is the name of a unit may stand on the papers of whoever decides for it. Schools are called after people.
create or replace function unit_of_signer(unit bigint, unit_kind text, words text)
returns text language sql stable security definer set search_path = public, pg_temp as $$
    select u.name::text
    from unit_line(unit) l
    join signing_right s using (org_unit_id)
    join org_unit u using (org_unit_id)
    where s.power = 'decide' and (name_likeness('individual', s.signer_name, words) = 3
        or unit_kind <> 'school' and is_own_name(words, array[name_key(s.signer_name)]))
    limit 1
$$;
comment on function unit_of_signer is 'For whom somebody signs, a unit or one above it, whose name words for that unit hold; null when nobody is called so';
revoke execute on function unit_of_signer from public;

create or replace function refuse_own_alias() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    signed_for text;
begin
    perform refuse_own_names(array[new.alias::text]);
    -- Nor of whoever decides for it.
    select unit_of_signer(u.org_unit_id, u.kind, new.alias) into signed_for
    from org_unit u where u.org_unit_id = new.org_unit_id and not is_maintainer();
    if signed_for is not null then
        perform fail('TD119', 'alias', new.alias, 'unit', signed_for);
    end if;
    return new;
end
$$;
comment on function refuse_own_alias is 'Refuses another name of a unit that is the name of whoever enters it, or of who signs for it or above it';
create or replace trigger org_unit_alias_own before insert or update of alias on org_unit_alias
    for each row when (current_user <> 'thidua_owner') execute function refuse_own_alias();

-- A file that names a unit means that unit, whatever another calls itself. Names that a unit had go on with it by functions
-- that act as the owner.
create or replace function guard_alias() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
    bearer text;
begin
    if current_user = 'thidua_owner' or is_maintainer() then
        return new;
    end if;
    select u.code into bearer
    from org_unit u
    where u.org_unit_id <> new.org_unit_id and u.in_force @> register_today()
        and (read_name(u.name) = read_name(new.alias)
            -- Nor is a school the commune, under the words for its body or its head.
            or u.authority_kind_code is not null and authority_key(new.alias) <> '^ ' and (
                authority_key(new.alias) in (authority_key(u.name), authority_key(u.body_name), authority_key(u.head_title))
                or authority_key(new.alias) ~ ('^' || place_pattern(authority_key(u.name)) || '$')))
    limit 1;
    bearer := coalesce(bearer, unit_told_by(new.org_unit_id, new.alias));
    if bearer is not null then
        perform fail('TD161', 'alias', new.alias, 'code', bearer);
    end if;
    return new;
end
$$;
comment on function guard_alias is 'Refuses a name for a unit that another unit bears';
create or replace trigger org_unit_alias_free before insert on org_unit_alias
    for each row execute function guard_alias();

drop function if exists refuse_coded_recogniser() cascade;
