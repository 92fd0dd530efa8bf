-- Which law a dossier comes under where two may be meant, and what that law knows of types of commendation.

create or replace function law_before_receipt(submitted_on date, day date)
returns text language sql stable as $$
    select s.rule_set_code from rule_set s
    where s.received @> coalesce(greatest(day, submitted_on), register_today())
$$;
comment on function law_before_receipt is
    'The law that a dossier not yet received would come under: that of the day asked about, of its letter at the earliest, or of today; never that of the day on which it was opened';

create or replace function newer_law_for(received_on date, present text)
returns text language sql stable as $$
    select s.rule_set_code
    from rule_set s
    where s.transition is not null and lower(s.received) > newer_law_for.received_on
        and lower(s.received) <= register_today()
        and lower(s.received) > (select lower(c.received) from rule_set c where c.rule_set_code = present)
    order by lower(s.received)
    limit 1
$$;
comment on function newer_law_for is
    'The law that came after a receipt, is in force, and has a clause about dossiers of before; null without one';

-- Law 06/2026/QH16 Art 4(4), as reported: what the appraising authority received before stays under the law of before,
-- or comes under the newer one where that is better for whom it is about.
create or replace function choose_newer_law(chosen bigint, why text)
returns text language plpgsql security definer set search_path = public, pg_temp as $$
declare
    kept dossier;
    newer text;
    decided text;
begin
    perform require_given('id', chosen::text, 'reason', why);
    perform require_dossier_sight(array[chosen]);
    perform require_office(s.addressed_to_id) from dossier s where s.dossier_id = chosen;
    select s.* into kept from dossier s where s.dossier_id = chosen for update;
    if not found then
        perform fail('TD103', 'id', chosen::text);
    end if;
    -- Which law is better for him, another says.
    perform refuse_self_edit(array(select n.recipient_id from nomination n where n.dossier_id = chosen));
    if kept.received_on is null then
        perform fail('TD214', 'id', chosen::text);
    end if;
    newer := newer_law_for(kept.received_on, kept.rule_set_code);
    if newer is null then
        perform fail('TD237', 'id', chosen::text, 'law', kept.rule_set_code,
            'date', to_char(kept.received_on, 'DD/MM/YYYY'));
    end if;
    -- What a leader reads, or has decided, was judged under the law of that moment.
    select n.name into decided
    from nomination n
    where n.dossier_id = chosen and (
        n.state in ('awarded', 'awarded_above', 'refused', 'revoked')
        or exists (select from draft_line l where l.nomination_id = n.nomination_id))
    order by n.ordinal
    limit 1;
    if found then
        perform fail('TD334', 'id', chosen::text, 'name', decided);
    end if;
    insert into law_choice (dossier_id, received_on, former_code, rule_set_code, reason)
    values (chosen, kept.received_on, kept.rule_set_code, newer, why);
    -- The trigger of the dossier takes what was chosen.
    update dossier s set rule_set_code = newer where s.dossier_id = chosen;
    return newer;
end
$$;
comment on function choose_newer_law is
    'Puts a dossier received under an older law under the newer one, with the reason; refused without a clause that allows it';
revoke execute on function choose_newer_law from public;
grant execute on function choose_newer_law to thidua_office;

create or replace trigger law_choice_fixed before update or delete or truncate on law_choice
    for each statement execute function refuse_change();

-- A law without rows of its own knows the types of the one before it.
create or replace function law_without_type(rule_set text, type text)
returns boolean language sql stable as $$
    select not exists (
        select from rule_set_type t where t.rule_set_code = k.rule_set_code and t.commendation_type = type)
    from source_laws(rule_set) k
    where exists (select from rule_set_type t where t.rule_set_code = k.rule_set_code)
    order by k.age
    limit 1
$$;
comment on function law_without_type is 'Whether a version of the law knows its types of commendation, but not this one';

-- Words are read as of the day on which a dossier was opened, as codes of awards are; once it has been sent, under the law
-- that it comes under.
create or replace function law_of_types(law text, submitted_on date, prepared_on date)
returns text language sql stable as $$
    select coalesce(law, (
        select s.rule_set_code from rule_set s where s.received @> coalesce(submitted_on, prepared_on)))
$$;
comment on function law_of_types is 'The law whose types of commendation the nominations of a dossier may name';

create or replace function refuse_unknown_type() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
declare
    wrong record;
begin
    if tg_table_name = 'dossier' then
        select n.name, n.commendation_type, l.law into wrong
        from law_of_types(new.rule_set_code, new.submitted_on, new.prepared_on) l (law)
        join nomination n on n.dossier_id = new.dossier_id
        where n.state not in ('withdrawn', 'declined', 'refused') and law_without_type(l.law, n.commendation_type)
        order by n.ordinal
        limit 1;
    elsif tg_op = 'UPDATE' then
        select new.name, new.commendation_type, l.law into wrong
        from dossier s
        cross join lateral (select law_of_types(s.rule_set_code, s.submitted_on, s.prepared_on) as law) l
        where s.dossier_id = new.dossier_id and law_without_type(l.law, new.commendation_type);
    else
        select (select n.name from changed_row n
                where n.dossier_id = x.dossier_id and n.commendation_type = x.commendation_type limit 1) as name,
            x.commendation_type, l.law into wrong
        from (select distinct c.dossier_id, c.commendation_type from changed_row c) x
        join dossier s using (dossier_id)
        cross join lateral (select law_of_types(s.rule_set_code, s.submitted_on, s.prepared_on) as law) l
        where law_without_type(l.law, x.commendation_type)
        limit 1;
    end if;
    if found then
        perform fail('TD238', 'name', wrong.name, 'commendation_type', wrong.commendation_type, 'law', wrong.law,
            'since', (select to_char(min(lower(s.received)), 'DD/MM/YYYY')
                from rule_set_type t join rule_set s using (rule_set_code)
                where t.commendation_type = wrong.commendation_type
                    and lower(s.received) > (select lower(w.received) from rule_set w where w.rule_set_code = wrong.law)));
    end if;
    return null;
end
$$;
comment on function refuse_unknown_type is 'Refuses a type of commendation that the law of a dossier does not know';
create or replace trigger nomination_type_added after insert on nomination
    referencing new table as changed_row for each statement execute function refuse_unknown_type();
create or replace trigger nomination_type_changed after update of commendation_type on nomination
    for each row when (new.commendation_type is distinct from old.commendation_type) execute function refuse_unknown_type();
create or replace trigger dossier_type_known after update of submitted_on, received_on, rule_set_code on dossier
    for each row when (
        new.submitted_on is distinct from old.submitted_on or new.received_on is distinct from old.received_on
        or new.rule_set_code is distinct from old.rule_set_code)
    execute function refuse_unknown_type();

-- The occasion is the sender's to say, as long as nothing of the dossier is with the authority.
create or replace function check_occasion() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform require_office(new.org_unit_id);
    if old.submitted_on is not null and exists (
        select from nomination n
        where n.dossier_id = new.dossier_id and n.state not in ('draft', 'returned', 'withdrawn'))
    then
        perform fail('TD213', 'id', new.dossier_id::text, 'date', to_char(old.submitted_on, 'DD/MM/YYYY'));
    end if;
    return new;
end
$$;
comment on function check_occasion is 'Refuses another occasion for a dossier that has been sent';
create or replace trigger dossier_occasion before update of occasion on dossier
    for each row when (new.occasion is distinct from old.occasion) execute function check_occasion();
