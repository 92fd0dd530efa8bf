-- name: list_findings :many
-- param: nomination_id bigint
-- row: sequence integer, happened_at timestamp with time zone, rule_set text?, rule_group text?, limb text?, gates text?, verdict text, met bigint?, rules bigint?, citation text?
-- What the rules said at each submission, a line for each limb and for each gate: a limb is as good as its worst rule.
select e.sequence, e.happened_at, f.rule_set_code as rule_set, r.rule_group, r.limb, f.gate as gates,
    case when not bool_and(f.is_verified) then 'unverified_law' else verdict_word(min(verdict_rank(f.verdict)), f.gate is not null) end as verdict,
    case when f.gate is null then count(*) filter (where f.verdict = 'met') end as met,
    case when f.gate is null then count(*) end as rules,
    string_agg(distinct r.citation::text, '; ') as citation
from nomination_event e
join finding f using (nomination_event_id)
left join award_rule r using (award_rule_id)
where e.nomination_id = $1::bigint
group by e.sequence, e.happened_at, f.rule_set_code, f.gate, r.rule_group, r.limb
order by e.sequence, f.gate nulls first, r.rule_group, r.limb
