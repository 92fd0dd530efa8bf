-- Findings: the words of a verdict, and what keeps findings as they were.

drop function if exists verdict_word(smallint);
create or replace function verdict_word(rank smallint, is_gate boolean)
returns text language sql immutable as $$
    select (array['not_met', case when is_gate then 'deferred' else 'no_data' end, 'needs_attestation', null, 'met'])[rank + 1]
$$;
comment on function verdict_word is
    'Code of a verdict that is counted with as a number, the worse the smaller: a gate defers where a rule has no data';

create or replace function verdict_rank(word text)
returns smallint language sql immutable as $$
    select case word when 'no_data' then 1::smallint
        else (array_position(array['not_met', 'deferred', 'needs_attestation', null, 'met'], word) - 1)::smallint end
$$;
comment on function verdict_rank is 'The number of a verdict: the inverse of verdict_word';

create or replace function limb_name(rule_group text, limb text)
returns text language sql immutable as $$
    select case when limb = rule_group then limb else rule_group || ':' || limb end
$$;
comment on function limb_name is 'What a limb is called in verdicts: its own name, after that of its group where that is another';

create or replace function asked_by(rule award_rule)
returns text language sql immutable as $$
    select case
        when rule.kind = 'rating' then rule.rating
        when rule.kind in ('rating_run', 'existence', 'model_years', 'spacing', 'campaign') then rule.years::text
        when rule.kind = 'member_share' then rule.percent::text
        when rule.kind = 'unit_figure' and rule.subject_codes = '{members_disciplined}' then '0'
        when rule.kind in ('rating_count', 'prior_award', 'consecutive_award', 'initiative', 'unit_figure')
            then coalesce(rule.minimum, 1)::text
    end
$$;
comment on function asked_by is 'The one figure that a rule asks for: a rating, or a number; null when people judge';

-- Findings are made by the submission that they belong to, in its own transaction, and never change.
create or replace function guard_finding() returns trigger
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if exists (
        select from (select distinct c.nomination_event_id from changed_row c) c
        join nomination_event e using (nomination_event_id)
        where e.event <> 'submit' or e.happened_at <> now())
    then
        perform fail('TD230', 'table', tg_table_name);
    end if;
    return null;
end
$$;
create or replace trigger finding_added after insert on finding
    referencing new table as changed_row for each statement execute function guard_finding();
create or replace trigger finding_fixed before update or delete or truncate on finding
    for each statement execute function refuse_change();
