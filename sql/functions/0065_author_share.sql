-- The shares of the authors of an initiative come to the whole at most, whoever writes them.

create or replace function check_author_shares() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    exceeded text;
begin
    -- Authors of one initiative follow one another, so that the second sees the first.
    perform from initiative i
    where i.initiative_id in (select c.initiative_id from changed_row c)
    order by i.initiative_id
    for no key update;
    select i.code into exceeded
    from initiative i join initiative_author a using (initiative_id)
    where i.initiative_id in (select c.initiative_id from changed_row c)
    group by i.initiative_id
    having sum(a.share_percent) > 100
    order by i.code
    limit 1;
    if found then
        perform fail('TD484', 'subject', exceeded);
    end if;
    return null;
end
$$;
create or replace trigger initiative_author_shares_added after insert on initiative_author
    referencing new table as changed_row for each statement execute function check_author_shares();
create or replace trigger initiative_author_shares_changed after update on initiative_author
    referencing new table as changed_row for each statement execute function check_author_shares();

create or replace function initiative_authors(asked bigint)
returns table (recipient_id bigint, name text, unit_name text, share_percent integer)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    return query
    select r.recipient_id, r.name::text, u.name::text, o.share_percent
    from initiative_author o
    join recipient r using (recipient_id)
    join org_unit u using (org_unit_id)
    where o.initiative_id = asked and (is_maintainer() or account_is_active());
end
$$;
comment on function initiative_authors is 'Names, units and shares of the authors of an initiative, which are public with it';
