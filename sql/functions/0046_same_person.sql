-- Which units belong together when it is asked who is who.

-- Units of one commune, or of one department of a province, with what went into it: people move between them, and one of
-- them knows by name and birth whom another one knows by a number. Pairs come as two arrays; those that belong together
-- come back.
create or replace function same_house(units bigint[], homes bigint[])
returns table (org_unit_id bigint, home_id bigint) language sql stable as $$
    with recursive pair as materialized (
        select distinct p.org_unit_id, p.home_id from unnest(units, homes) as p (org_unit_id, home_id)
    ), rising (org_unit_id, at_id) as (
        select distinct p.org_unit_id, p.org_unit_id from pair p
        union
        select r.org_unit_id, a.org_unit_id
        from rising r
        join org_unit u on u.org_unit_id = r.at_id
        join org_unit a on a.org_unit_id = u.parent_id and a.kind not in ('province', 'central')
    ), way (home_id, at_id) as (
        select distinct p.home_id, p.home_id from pair p
        union
        select w.home_id, x.next_id
        from way w
        cross join lateral (
            select a.org_unit_id as next_id
            from org_unit u
            join org_unit a on a.org_unit_id = u.parent_id and a.kind not in ('province', 'central')
            where u.org_unit_id = w.at_id
            union all
            select l.successor_id from org_unit_lineage l where l.predecessor_id = w.at_id) x
    )
    select p.org_unit_id, p.home_id
    from pair p
    where exists (
        select from rising r join way w on w.at_id = r.at_id
        where r.org_unit_id = p.org_unit_id and w.home_id = p.home_id)
$$;
comment on function same_house is
    'Of pairs of units those that belong together: below one commune or provincial department, or in one that went into it';

-- Who was awarded under another name than that of his card is found by it, too.
create or replace function note_award_names() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into recipient_alias (recipient_id, name)
    select distinct c.recipient_id, c.name from changed_row c join recipient r using (recipient_id) where c.name <> r.name
    on conflict do nothing;
    return null;
end
$$;
comment on function note_award_names is 'Keeps the names of awards that are not those of the cards';
create or replace trigger award_named after insert on award
    referencing new table as changed_row for each statement execute function note_award_names();

-- Other names follow from awards and mergers, so that they can be made anew.
create or replace function refresh_aliases(ids bigint[])
returns void language sql set search_path = public, pg_temp as $$
    delete from recipient_alias x where x.recipient_id = any (ids);
    insert into recipient_alias (recipient_id, name)
    select a.recipient_id, a.name from award a join recipient r using (recipient_id)
    where a.recipient_id = any (ids) and a.name <> r.name
    union
    select m.kept_id, m.gone_name from recipient_merge m join recipient r on r.recipient_id = m.kept_id
    where m.kept_id = any (ids) and m.undone_at is null and m.gone_name <> r.name
$$;
comment on function refresh_aliases is 'Makes the other names of some recipients anew';
revoke execute on function refresh_aliases from public;

-- Whether a nomination counts: not withdrawn, declined by the council, refused, or revoked.
create or replace function nomination_stands(state text)
returns boolean language sql immutable as $$
    select state not in ('withdrawn', 'declined', 'refused', 'revoked')
$$;
comment on function nomination_stands is 'Whether a nomination in this state counts for its recipient';

-- What only a person, a collective or a household has.
create or replace function recipient_part(id bigint)
returns jsonb language sql stable as $$
    select coalesce(
        (select to_jsonb(p) from person p where p.recipient_id = id),
        (select to_jsonb(c) from collective c where c.recipient_id = id),
        (select to_jsonb(h) from household h where h.recipient_id = id))
$$;
comment on function recipient_part is 'The row of a recipient in the table of its kind';

create or replace function note_new_name() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform refresh_aliases(array[new.recipient_id]);
    return null;
end
$$;
comment on function note_new_name is 'A card that got another name is found by the names of its awards';
create or replace trigger recipient_renamed after update of name on recipient
    for each row when (old.name is distinct from new.name) execute function note_new_name();
