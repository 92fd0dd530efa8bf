-- Matters held against people, for those who may know of them.

-- The table shows nobody whose a matter is: an index would tell it of people out of reach, too.
create or replace function matters_in_reach()
returns setof matter language plpgsql stable rows 1000 security definer set search_path = public, pg_temp as $$
declare
    units bigint[] := account_units();
begin
    if not reads_matters() then
        -- Nothing at all would read as if there were none, and a verdict as if nothing stood against it.
        perform fail('TD007');
    elsif is_maintainer() or account_sees_all() then
        return query select m.* from matter m;
    else
        return query
        select m.* from matter m join recipient r using (recipient_id) where r.org_unit_id = any (units);
    end if;
end
$$;
comment on function matters_in_reach is 'For an office or a leader: the matters held against people of its reach';

-- It has the columns that matter had when this was read last: whoever adds some changes this file, too (last: login, closing_login, closed_at).
create or replace view seen_matter with (security_invoker = true) as select m.* from matters_in_reach() m;
comment on view seen_matter is 'Matters of people in reach';
