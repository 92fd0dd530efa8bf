-- Decisions without the ballot that the law asks for.

-- A line is named when its award asks for a share of the council and no ballot was held, or the last one did not reach the
-- share of its day, whatever it says of itself.
create or replace function missing_ballot(decided bigint, day date)
returns table (code text, ordinal integer, name text, subject text) language plpgsql stable as $$
#variable_conflict use_column
begin
    return query
    with line as materialized (
        select l.ordinal, l.name::text as name, n.nomination_id, n.award_kind_code, s.rule_set_code, s.addressed_to_id, s.received_on
        from draft_line l
        join nomination n using (nomination_id)
        join dossier s using (dossier_id)
        where l.decision_id = decided
    ), law as materialized (
        select x.*, t.percent
        from (select distinct award_kind_code, rule_set_code, addressed_to_id from line) x
        cross join lateral threshold_of(x.rule_set_code, x.award_kind_code, x.addressed_to_id, day) t
    ), voted as materialized (
        select l.*, law.percent, b.ballot_id, b.yes, b.base_total, b.base_voters, c.org_unit_id as council_of,
            greatest(m.held_on, l.received_on) as voted_on
        from law
        join line l using (award_kind_code, rule_set_code, addressed_to_id)
        left join lateral (
            select x.* from ballot_count x where x.nomination_id = l.nomination_id order by x.ballot_id desc limit 1) b on true
        left join meeting m using (meeting_id)
        left join council c using (council_id)
    ), share as materialized (
        select x.*, t.percent, t.base
        from (select distinct award_kind_code, rule_set_code, council_of, voted_on from voted where ballot_id is not null) x
        cross join lateral threshold_of(x.rule_set_code, x.award_kind_code, x.council_of, x.voted_on) t
    )
    select 'TD199', v.ordinal, v.name, v.percent || ' %' from voted v where v.ballot_id is null
    union all
    select 'TD200', v.ordinal, v.name,
        v.yes || '/' || case s.base when 'total_members' then v.base_total else v.base_voters end || ' < ' || s.percent || ' %'
    from voted v
    join share s using (award_kind_code, rule_set_code, council_of, voted_on)
    where (v.yes > 0 and is_adopted(v.yes, s.percent, s.base, v.base_total, v.base_voters)) is not true;
end
$$;
comment on function missing_ballot is
    'Lines of a draft for whose award the rules ask a share of the council, without a ballot that reached it';
