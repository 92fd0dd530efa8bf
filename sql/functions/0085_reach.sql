-- Whose row it is to write. Foreign keys ignore policies: whoever knows a number of the register could hang rows on
-- somebody whom he does not see. These look once at all the rows of a statement. The first three run as whoever writes,
-- so that the policies themselves say who is in reach; functions that act as the owner have looked by then.

create or replace function require_reach() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
    stranger record;
begin
    if current_user = 'thidua_owner' or is_maintainer() or account_sees_all() then
        return null;
    end if;
    select c.name, nullif(btrim(c.unit_name), '') as unit_name into stranger
    from changed_row c
    where not exists (select from recipient r where r.recipient_id = c.recipient_id)
        and c.recipient_id <> all ((select proved_recipients())::bigint[])
    limit 1;
    if found then
        perform fail('TD151', 'name', stranger.name);
    end if;
    return null;
end
$$;
comment on function require_reach is 'Refuses to nominate whoever is not in reach of the account, unless it has proved to know him by his number';
create or replace trigger nomination_reach after insert on nomination
    referencing new table as changed_row for each statement execute function require_reach();

-- A policy of campaigns cannot ask for campaigns.
create or replace function require_parent_campaign() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
    if current_user <> 'thidua_owner' and not exists (select from campaign c where c.campaign_id = new.parent_id) then
        perform fail('TD102', 'code', new.parent_id::text);
    end if;
    return new;
end
$$;
comment on function require_parent_campaign is 'Refuses a campaign below one that is not in sight of whoever writes it';
create or replace trigger campaign_parent_seen before insert or update of parent_id on campaign
    for each row when (new.parent_id is not null) execute function require_parent_campaign();

-- A nomination shows in the lists of the unit that it names: one in reach, or the recipient's own.
create or replace function require_unit_reach() returns trigger
language plpgsql set search_path = public, pg_temp as $$
declare
    stranger record;
begin
    if current_user = 'thidua_owner' or is_maintainer() or account_sees_all() then
        return null;
    end if;
    if tg_op = 'INSERT' then
        select c.name, nullif(btrim(c.unit_name), '') as unit_name into stranger
        from changed_row c
        where c.org_unit_id <> all ((select account_units())::bigint[])
            and not exists (
                select from proved_entries() e where e.recipient_id = c.recipient_id and e.org_unit_id = c.org_unit_id)
        limit 1;
    else
        select c.name, nullif(btrim(c.unit_name), '') as unit_name into stranger
        from changed_row c
        join was w using (nomination_id)
        where c.org_unit_id <> w.org_unit_id and c.org_unit_id <> all ((select account_units())::bigint[])
            and not exists (
                select from proved_entries() e where e.recipient_id = c.recipient_id and e.org_unit_id = c.org_unit_id)
        limit 1;
    end if;
    if found then
        perform fail('TD189', 'subject', stranger.name || coalesce(' (' || stranger.unit_name || ')', ''));
    end if;
    return null;
end
$$;
comment on function require_unit_reach is
    'Refuses to nominate as of a unit that is neither in reach of the account nor that of the recipient';
create or replace trigger nomination_unit_added after insert on nomination
    referencing new table as changed_row for each statement execute function require_unit_reach();
create or replace trigger nomination_unit_changed after update on nomination
    referencing old table as was new table as changed_row for each statement execute function require_unit_reach();

drop function if exists require_own_entry() cascade;

-- Who stands for a household, and which unit a collective is: what is said of others counts in their figures.
create or replace function require_own_part() returns trigger
language plpgsql set search_path = public, pg_temp as $$
begin
    if current_user = 'thidua_owner' or is_maintainer() or account_sees_all() then
        return new;
    elsif tg_table_name = 'household' then
        if not exists (select from recipient r where r.recipient_id = new.head_id) then
            perform fail('TD106', 'id', new.head_id::text);
        end if;
    elsif works_for(new.represents_id) is not true then
        perform fail('TD312', 'account', acting_account(), 'unit',
            (select u.name from org_unit u where u.org_unit_id = new.represents_id));
    end if;
    return new;
end
$$;
create or replace trigger household_head before insert or update of head_id on household
    for each row when (new.head_id is not null) execute function require_own_part();
create or replace trigger collective_unit before insert or update of represents_id on collective
    for each row when (new.represents_id is not null) execute function require_own_part();

-- A dossier is its sender's until it is sent, and again when it comes back.
create or replace function require_sender() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    sent record;
begin
    if is_maintainer() then
        return null;
    end if;
    perform require_office(s.org_unit_id)
    from (
        select distinct d.org_unit_id from (select distinct c.dossier_id from changed_row c) c join dossier d using (dossier_id)
    ) s;
    if tg_op = 'INSERT' then
        select s.dossier_id, s.submitted_on into sent
        from (select distinct c.dossier_id from changed_row c) c
        join dossier s using (dossier_id)
        where s.submitted_on is not null and not exists (
            select from nomination n
            where n.dossier_id = s.dossier_id and n.state in ('draft', 'returned')
                and n.nomination_id not in (select x.nomination_id from changed_row x))
        limit 1;
        if found then
            perform fail('TD213', 'id', sent.dossier_id::text, 'date', to_char(sent.submitted_on, 'DD/MM/YYYY'));
        end if;
    end if;
    return null;
end
$$;
comment on function require_sender is 'Refuses to add or remove nominations of a dossier to all but the office that sends it, and to it while it is away';
create or replace trigger nomination_sender_added after insert on nomination
    referencing new table as changed_row for each statement execute function require_sender();
create or replace trigger nomination_sender_removed after delete on nomination
    referencing old table as changed_row for each statement execute function require_sender();

create or replace function require_dossier_sender() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_office(new.org_unit_id);
    return new;
end
$$;
create or replace trigger dossier_sender before update of title, occasion on dossier
    for each row when ((new.title, new.occasion) is distinct from (old.title, old.occasion))
    execute function require_dossier_sender();

-- A letter is part of what is signed, and so is who wrote its number and day.
create or replace function note_dossier_edit() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    new.edited_by := array(
        select distinct x from unnest(old.edited_by || array[acting_account(), acting_login()]) x order by 1);
    return new;
end
$$;
comment on function note_dossier_edit is 'Keeps who changed what a dossier says of itself, or its letter';
create or replace trigger dossier_edited before update of title, occasion, submission_number, submission_symbol, submitted_on on dossier
    -- Field by field: three or more compared as rows read otherwise after a dump.
    for each row when (new.title is distinct from old.title or new.occasion is distinct from old.occasion
        or new.submission_number is distinct from old.submission_number
        or new.submission_symbol is distinct from old.submission_symbol or new.submitted_on is distinct from old.submitted_on)
    execute function note_dossier_edit();

-- What people vouch for and what initiatives support belongs to the side on which the nomination is.
create or replace function require_side() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_office(s.unit)
    from (
        select distinct case when n.state in ('draft', 'returned') then d.org_unit_id else d.addressed_to_id end as unit
        from changed_row c
        join nomination n using (nomination_id)
        join dossier d using (dossier_id)
    ) s;
    return null;
end
$$;
comment on function require_side is 'Refuses to write about a nomination to all but the office on whose desk it is';
create or replace trigger attestation_side_added after insert on attestation
    referencing new table as changed_row for each statement execute function require_side();
create or replace trigger attestation_side_changed after update on attestation
    referencing new table as changed_row for each statement execute function require_side();
create or replace trigger initiative_use_side after insert on initiative_use
    referencing new table as changed_row for each statement execute function require_side();
