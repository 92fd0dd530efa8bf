-- Facts that people enter: what was entered stays readable when it is corrected, and local rules when they end.

create or replace function record_fact_correction() returns trigger language plpgsql as $$
begin
    insert into fact_correction (fact, recipient_id, nomination_id, year, criterion, field, before, after)
    select tg_table_name, coalesce((o.fact ->> 'recipient_id')::bigint, m.recipient_id), m.nomination_id,
        (o.fact ->> 'year')::integer, o.fact ->> 'criterion', f.field, f.before, f.after
    from (select to_jsonb(w) as fact from was w) o
    join (select to_jsonb(c) as fact from changed_row c) n
        on concat_ws(' ', n.fact ->> 'recipient_id', n.fact ->> 'year', n.fact ->> 'nomination_id', n.fact ->> 'criterion')
            = concat_ws(' ', o.fact ->> 'recipient_id', o.fact ->> 'year', o.fact ->> 'nomination_id', o.fact ->> 'criterion')
    left join nomination m on m.nomination_id = (o.fact ->> 'nomination_id')::bigint
    cross join lateral changed_fields(o.fact, n.fact) f;
    return null;
end
$$;
comment on function record_fact_correction is 'Writes what an update of facts changed, field by field';

create or replace trigger rating_corrected after update on rating
    referencing old table as was new table as changed_row
    for each statement execute function record_fact_correction();
create or replace trigger unit_figure_corrected after update on unit_figure
    referencing old table as was new table as changed_row
    for each statement execute function record_fact_correction();
create or replace trigger attestation_corrected after update on attestation
    referencing old table as was new table as changed_row
    for each statement execute function record_fact_correction();

-- Whose fact it is, and who entered it when, is no part of a correction; nothing is taken back without a trace.
create or replace trigger rating_fixed before update of recipient_id, year, entered_at, account on rating
    for each statement execute function refuse_change();
create or replace trigger unit_figure_fixed before update of recipient_id, year, entered_at, account on unit_figure
    for each statement execute function refuse_change();
create or replace trigger attestation_fixed before update of nomination_id, criterion, entered_at, account on attestation
    for each statement execute function refuse_change();
create or replace trigger rating_kept before delete or truncate on rating
    for each statement execute function refuse_change();
create or replace trigger unit_figure_kept before delete or truncate on unit_figure
    for each statement execute function refuse_change();
create or replace trigger attestation_kept before delete or truncate on attestation
    for each statement execute function refuse_change();
create or replace trigger matter_kept before delete or truncate on matter
    for each statement execute function refuse_change();
create or replace trigger fact_correction_fixed before update or delete or truncate on fact_correction
    for each statement execute function refuse_change();

-- A matter is closed once, by its conclusion, and nothing else of it changes.
create or replace function guard_matter() returns trigger language plpgsql as $$
declare
    closing constant text[] := array['closed_on', 'outcome', 'counts_again_on', 'closing_paper', 'closed_by'];
begin
    if old.closed_on is not null then
        perform fail('TD394', 'matter', old.matter_id::text, 'date', to_char(old.closed_on, 'DD/MM/YYYY'));
    elsif new.closed_on is null or (to_jsonb(new) - closing) is distinct from (to_jsonb(old) - closing) then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return new;
end
$$;
create or replace trigger matter_closed before update on matter
    for each row execute function guard_matter();

-- What was decided was decided upon the words of that day.
create or replace function guard_attestation() returns trigger language plpgsql as $$
declare
    decided record;
begin
    select n.name, n.state into decided
    from changed_row c join nomination n using (nomination_id)
    where n.state in ('awarded', 'awarded_above', 'refused', 'withdrawn')
    limit 1;
    if found then
        perform fail('TD391', 'name', decided.name, 'state', decided.state);
    end if;
    return null;
end
$$;
create or replace trigger attestation_added after insert on attestation
    referencing new table as changed_row for each statement execute function guard_attestation();
create or replace trigger attestation_changed after update on attestation
    referencing new table as changed_row for each statement execute function guard_attestation();

-- A local rule ends on a day; it is never edited.
create or replace trigger council_rule_relabelled before update on council_rule
    for each row execute function refuse_relabelling();
create or replace trigger local_vote_threshold_relabelled before update on local_vote_threshold
    for each row execute function refuse_relabelling();
create or replace trigger award_ratio_relabelled before update on award_ratio
    for each row when (old.org_unit_id is not null) execute function refuse_relabelling();
create or replace trigger deadline_rule_relabelled before update on deadline_rule
    for each row when (old.org_unit_id is not null) execute function refuse_relabelling();

create or replace function refuse_local_removal() returns trigger language plpgsql as $$
begin
    perform fail('TD230', 'table', tg_table_name);
    return null;
end
$$;
create or replace trigger council_rule_kept before delete on council_rule
    for each row when (old.org_unit_id is not null) execute function refuse_local_removal();
create or replace trigger local_vote_threshold_kept before delete on local_vote_threshold
    for each row execute function refuse_local_removal();
create or replace trigger award_ratio_kept before delete on award_ratio
    for each row when (old.org_unit_id is not null) execute function refuse_local_removal();
create or replace trigger deadline_rule_kept before delete on deadline_rule
    for each row when (old.org_unit_id is not null) execute function refuse_local_removal();
