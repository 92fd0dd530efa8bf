-- What a verdict needs of somebody out of reach.

create or replace function nominations_held_back(asked bigint[], day date)
returns setof bigint language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
    today constant date := register_today();
    sees_all boolean := is_maintainer() or account_sees_all();
    units bigint[] := account_units();
    dossiers bigint[] := case when sees_all then '{}' else account_dossiers() end;
begin
    if not reads_matters() or coalesce(cardinality(asked), 0) = 0 then
        return;
    end if;
    return query
    select n.nomination_id
    from unnest(asked) a (nomination_id)
    join nomination n using (nomination_id)
    join dossier s using (dossier_id)
    where (sees_all or n.org_unit_id = any (units) or n.dossier_id = any (dossiers))
        and exists (
            select from matter m
            where m.recipient_id = n.recipient_id and case
                when sees_all then m.opened_on <= greatest(coalesce(s.submitted_on, s.prepared_on), day)
                    and (m.closed_on is null or m.closed_on > greatest(coalesce(s.submitted_on, s.prepared_on), day)
                        or m.outcome = 'violation' and m.counts_again_on > make_date(n.achievement_year, 12, 31))
                -- By days and years of one's choice one would find those of the matter: told is what holds today.
                else m.closed_on is null or m.outcome = 'violation' and m.counts_again_on > today end);
end
$$;
comment on function nominations_held_back is
    'Those of some nominations that the account sees whose recipients have to wait for a matter, without saying for what';
revoke execute on function nominations_held_back from public;
grant execute on function nominations_held_back to thidua_viewer;
