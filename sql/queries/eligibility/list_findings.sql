-- name: list_findings :many
-- param:
-- row: nomination_id bigint, ordinal integer, name text, award_kind_code text, recipient_kind recipient_kind, rule_set text?, rule_group text, limb text, kind text, subject_codes text[], subject_names text[], rating text?, minimum integer?, years integer?, percent integer?, scope text?, since text?, until text?, criterion text?, citation text?, verdict text, amount integer?, years_seen bigint?, last_year integer?
-- Every rule and gate that was looked at, rules first, in the order of the list.
with subject as (
    select r.award_rule_id, array_agg(k.name_vi::text order by s.ordinality) as names_vi
    from award_rule r
    cross join lateral unnest(r.subject_codes) with ordinality as s (code, ordinality)
    join lateral (
        select k.name_vi from award_kind k where k.award_kind_code = s.code order by lower(k.in_force) desc limit 1
    ) k on true
    group by r.award_rule_id
), gate (gate, citation) as (values
    ('pending_matter', 'Nghị định 152/2025/NĐ-CP, Điều 4(4); trước 01/07/2025: Nghị định 98/2023/NĐ-CP, Điều 4'),
    ('disciplinary_period', 'Nghị định 152/2025/NĐ-CP, Điều 4(4); trước 01/07/2025: Nghị định 98/2023/NĐ-CP, Điều 4'),
    ('same_achievement', 'Luật 06/2022/QH15, Điều 5(2)(c)'),
    ('initiative_used', 'Công văn 5007/BNV-TĐKT 2023, III.5(c)')
)
select n.nomination_id, n.ordinal, n.name::text as name, n.award_kind_code, p.recipient_kind,
    rs.rule_set_code as rule_set, coalesce(r.rule_group, '') as rule_group, coalesce(r.limb, '') as limb,
    coalesce(r.kind, v.gate) as kind, coalesce(r.subject_codes, '{}') as subject_codes,
    coalesce(j.names_vi, '{}') as subject_names, r.rating, r.minimum, r.years, r.percent, r.scope, r.since, r.until,
    r.criterion,
    case v.gate
        when 'authority' then k.law_article when 'vote' then t.citation when 'ratio' then q.citation
        else coalesce(r.citation, e.citation)
    end::text as citation,
    case when not rs.verified then 'unverified_law'
        else (array['not_met', 'deferred', 'needs_attestation', 'unverified_law', 'met'])[v.verdict + 1] end as verdict,
    v.amount, v.years_seen, v.last_year
from asked
join nomination n using (nomination_id)
join recipient p using (recipient_id)
join dossier s using (dossier_id)
join rule_verdict v using (nomination_id)
left join rule_set rs on case
    when s.rule_set_code is null then rs.received @> s.prepared_on else rs.rule_set_code = s.rule_set_code end
left join award_rule r using (award_rule_id)
left join subject j using (award_rule_id)
left join gate e using (gate)
left join award_kind k on v.gate = 'authority' and k.award_kind_code = n.award_kind_code
    and k.in_force @> coalesce(s.submitted_on, s.prepared_on)
left join vote_threshold t on v.gate = 'vote' and t.rule_set_code = rs.rule_set_code
    and t.award_kind_code = n.award_kind_code
left join lateral (
    select string_agg(q.citation, '; ') as citation from award_ratio q
    where v.gate = 'ratio' and q.rule_set_code = rs.rule_set_code and q.award_kind_code = n.award_kind_code
        and q.in_force @> coalesce(s.submitted_on, s.prepared_on)
        and (q.org_unit_id is null or q.org_unit_id in (select a.org_unit_id from unit_and_above(s.org_unit_id) a))
    ) q on true
order by n.dossier_id, n.ordinal, v.gate nulls first, r.rule_group, r.limb, r.ordinal
