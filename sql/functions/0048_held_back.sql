-- What a verdict needs of somebody out of reach: whether he has to wait today, not why. By days and years of one's choice one
-- would find those of the matter.

drop function if exists nominations_held_back(bigint[], date);
create or replace function nominations_held_back(asked bigint[])
returns setof bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
    if not reads_matters() or coalesce(cardinality(asked), 0) = 0 then
        return;
    end if;
    return query
    select n.nomination_id
    from seen_nominations(asked) a (nomination_id)
    join nomination n using (nomination_id)
    where exists (
        select from matter m
        where m.recipient_id = n.recipient_id
            and (m.closed_on is null or m.outcome = 'violation' and m.counts_again_on > register_today()));
end
$$;
comment on function nominations_held_back is
    'Those of some nominations that the account sees whose recipients have to wait for a matter today, without saying for what';
revoke execute on function nominations_held_back from public;
grant execute on function nominations_held_back to thidua_viewer;

-- An account without a card cannot be kept from what it is nominated for: whoever may be its owner is told.
create or replace function unlinked_accounts(asked bigint[])
returns table (nomination_id bigint, account_name text) language sql stable as $$
    select n.nomination_id, a.account_name
    from nomination n
    join account a on a.full_name = n.name and a.recipient_id is null and a.disabled_at is null
    where n.nomination_id = any (asked) and n.recipient_kind = 'individual'
        and (a.org_unit_id is null or a.org_unit_id in (select x.org_unit_id from unit_and_above(n.org_unit_id) x))
$$;
comment on function unlinked_accounts is
    'Of nominations those of whoever has the full name of an open account without a card that works for his unit';
