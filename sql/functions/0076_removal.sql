-- The right to delete rows of a table is the right to lock the whole of it, against everybody. So what an office may take
-- out again is taken out here, one row at a time; guards and the audit see it as they see any deletion.

create or replace function remove_unit_alias(unit bigint, named text)
returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_office(unit);
    delete from org_unit_alias a where a.org_unit_id = unit and a.alias = named;
    return found;
end
$$;
comment on function remove_unit_alias is 'For the office of a unit: takes away another name of it; whether it had that name';

create or replace function remove_campaign_criterion(campaign bigint, kind recipient_kind, place integer)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform refuse_old_moment();
    delete from campaign_criterion x using campaign c
    where (x.campaign_id, x.recipient_kind, x.ordinal) = (campaign, kind, place) and c.campaign_id = x.campaign_id
        and may_remove_of(c.launched_by_id);
    if not found then
        perform fail('TD126', 'kind', 'campaign_criterion', 'id', concat_ws('/', campaign, kind, place));
    end if;
end
$$;
comment on function remove_campaign_criterion is 'For the office of the unit that launched the campaign';

create or replace function remove_campaign_finding(review bigint, told text, place integer)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform refuse_old_moment();
    delete from campaign_finding x using campaign_review r, campaign c
    where (x.campaign_review_id, x.kind, x.ordinal) = (review, told, place)
        and r.campaign_review_id = x.campaign_review_id and c.campaign_id = r.campaign_id
        and may_remove_of(c.launched_by_id);
    if not found then
        perform fail('TD126', 'kind', 'campaign_finding', 'id', concat_ws('/', review, told, place));
    end if;
end
$$;
comment on function remove_campaign_finding is 'For the office of the unit that launched the campaign';

create or replace function remove_initiative_author(initiative bigint, author bigint)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform refuse_old_moment();
    -- Whose initiative it is, none of its authors says: what one loses another has.
    perform refuse_self_edit(array(
        select o.recipient_id from initiative_author o join initiative i using (initiative_id)
        where o.initiative_id = initiative and may_remove_of(i.org_unit_id)));
    delete from initiative_author x using initiative i
    where x.initiative_id = initiative and x.recipient_id = author and i.initiative_id = x.initiative_id
        and may_remove_of(i.org_unit_id);
    if not found then
        perform fail('TD126', 'kind', 'initiative_author', 'id', concat_ws('/', initiative, author));
    end if;
    -- Who did it is told of whom it was taken from, and of those who are left.
    insert into fact_correction (fact, recipient_id, field, before)
    select 'initiative_author', author, 'initiative', i.code from initiative i where i.initiative_id = initiative;
    update initiative i
    set edited_at = now(), edited_by = array(select distinct x from unnest(i.edited_by || acting_names()) x order by 1)
    where i.initiative_id = initiative;
end
$$;
comment on function remove_initiative_author is 'For the office of the unit of the initiative';

-- A guard refuses whatever has been sent: that is withdrawn.
create or replace function remove_nomination(nominated bigint)
returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_sight(nominated);
    perform require_office(s.org_unit_id)
    from nomination n join dossier s on s.dossier_id = n.dossier_id where n.nomination_id = nominated;
    begin
        delete from nomination n where n.nomination_id = nominated;
        if not found then
            perform fail('TD107', 'id', nominated::text);
        end if;
    exception when foreign_key_violation then
        -- It has a history, which stays: what people changed of it or vouched for.
        perform fail('TD573', 'id', nominated::text, 'name', (select n.name from nomination n where n.nomination_id = nominated));
    end;
end
$$;
comment on function remove_nomination is 'For the office of the sender: takes a line out of a dossier that has not been sent';

create or replace function may_remove_of(unit bigint)
returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select is_maintainer() or coalesce((active_account()).role = 'office' and works_for(unit), false)
$$;
comment on function may_remove_of is 'Whether an office of that unit asks; what others ask about is as if there were none';

revoke execute on function may_remove_of, remove_unit_alias, remove_campaign_criterion, remove_campaign_finding,
    remove_initiative_author, remove_nomination from public;
grant execute on function remove_unit_alias, remove_campaign_criterion, remove_campaign_finding, remove_initiative_author,
    remove_nomination to thidua_office;
