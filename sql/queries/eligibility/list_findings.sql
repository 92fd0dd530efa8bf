-- name: list_findings :many
-- param: changed_only boolean
-- row: nomination_id bigint, ordinal integer, name text, award_kind_code text, recipient_kind recipient_kind, rule_set text?, rule_group text, limb text, kind text, subject_codes text[], subject_names text[], rating text?, minimum integer?, years integer?, percent integer?, scope text?, since text?, until text?, criterion text?, citation text?, verdict text?, amount integer?, years_seen bigint?, last_year integer?, needed text?, changed boolean, was_verdict text?, was_amount integer?, was_years_seen bigint?, was_last_year integer?, was_needed text?
-- Every rule and gate that was looked at, rules first, in the order of the list; without a verdict one that is no longer
-- looked at. Where a submission found something else, was_ says what, a null was_verdict that it found nothing there.
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
    ('counted_from', 'Nghị định 152/2025/NĐ-CP, Điều 4(4); trước 01/07/2025: Nghị định 98/2023/NĐ-CP, Điều 4'),
    ('same_achievement', 'Luật 06/2022/QH15, Điều 5(2)(c)'),
    ('achievement_proposed', 'Luật 06/2022/QH15, Điều 5(2)(c)'),
    ('title_proposed', 'Luật 06/2022/QH15, Điều 5(2)(c)'),
    ('title_awarded', 'Luật 06/2022/QH15, Điều 5(2)(c)'),
    ('deed_rewarded', 'Luật 06/2022/QH15, Điều 5(2)(c)'),
    ('form_repeated', 'Luật 06/2022/QH15, Điều 5(2)(c)'),
    ('same_words', 'Luật 06/2022/QH15, Điều 5(2)(c)'),
    ('deceased', 'Luật 06/2022/QH15, Điều 34–58, 73, 74'),
    ('preferred', 'Nghị định 152/2025/NĐ-CP, Điều 4(6)'),
    ('award_no_ground', 'Nghị định 152/2025/NĐ-CP, Điều 4(3); trước 01/07/2025: Nghị định 98/2023/NĐ-CP, Điều 4'),
    ('initiative_not_effective', 'Luật 06/2022/QH15, Điều 21(2), 22(2)'),
    ('rating_discipline', 'Nghị định 233/2026/NĐ-CP, Điều 12(4)(c), 14(3); Nghị định 335/2025/NĐ-CP'),
    ('rating_head', 'Nghị định 233/2026/NĐ-CP, Điều 12(7); Nghị định 335/2025/NĐ-CP'),
    ('rating_share', 'Nghị định 233/2026/NĐ-CP, Điều 7(7), 12(6); Nghị định 335/2025/NĐ-CP'),
    ('initiative_used', 'Công văn 5007/BNV-TĐKT 2023, III.5(c)')
), line as (
    select v.nomination_id, v.award_rule_id, v.gate, v.verdict, v.amount, v.years_seen, v.last_year, v.needed
    from rule_verdict v
    union all
    select d.nomination_id, d.award_rule_id, d.gate, null, null, null, null, null from difference d where d.is_gone
)
select n.nomination_id, n.ordinal, n.name::text as name, n.award_kind_code, n.recipient_kind,
    law.rule_set_code as rule_set, coalesce(r.rule_group, '') as rule_group, coalesce(r.limb, '') as limb,
    coalesce(r.kind, v.gate) as kind, coalesce(r.subject_codes, '{}') as subject_codes,
    coalesce(j.names_vi, '{}') as subject_names, r.rating, r.minimum, r.years, r.percent, r.scope, r.since, r.until,
    r.criterion,
    case v.gate
        when 'authority' then k.law_article when 'vote' then coalesce(b.threshold_citation, t.citation)
        when 'vote_passed' then coalesce(b.threshold_citation, t.citation) when 'ratio' then q.citation
        else coalesce(r.citation, e.citation)
    end::text as citation,
    case when not law.verified and v.verdict is not null then 'unverified_law' else verdict_word(v.verdict, v.gate is not null) end as verdict,
    v.amount, v.years_seen, v.last_year, case when a.is_restored then v.needed when v.gate in ('vote', 'vote_passed') then coalesce(b.threshold_percent, t.percent)::text
        else asked_by(r) end as needed,
    d.nomination_id is not null as changed, d.was_verdict, d.was_amount, d.was_years_seen, d.was_last_year, d.was_needed
from asked a
join nomination n using (nomination_id)
join dossier s using (dossier_id)
join line v using (nomination_id)
join candidate c on c.nomination_id = a.nomination_id
cross join lateral (
    select nullif(p.rule_set_code, '') as rule_set_code, p.verified from profile p where p.profile_id = c.profile_id) law
left join difference d on d.nomination_id = v.nomination_id
    and coalesce(d.award_rule_id, 0) = coalesce(v.award_rule_id, 0) and coalesce(d.gate, '') = coalesce(v.gate, '')
left join award_rule r on r.award_rule_id = v.award_rule_id
left join subject j on j.award_rule_id = v.award_rule_id
left join gate e on e.gate = v.gate
left join award_kind k on v.gate = 'authority' and k.award_kind_code = n.award_kind_code
    and k.in_force @> coalesce(s.submitted_on, s.prepared_on)
left join lateral (
    select b.threshold_citation::text, b.threshold_percent, m.held_on from ballot_count b join meeting m using (meeting_id)
    where v.gate in ('vote', 'vote_passed') and b.nomination_id = n.nomination_id
    order by b.ballot_id desc limit 1) b on true
left join lateral threshold_of(law.rule_set_code, n.award_kind_code, s.addressed_to_id, b.held_on) t
    on v.gate in ('vote', 'vote_passed')
left join lateral (
    select string_agg(q.citation, '; ') as citation
    from ratios_of(law.rule_set_code, n.award_kind_code, s.org_unit_id, coalesce(s.submitted_on, s.prepared_on)) q
    where v.gate = 'ratio'
    ) q on true
where not $1::boolean or d.nomination_id is not null
order by n.dossier_id, n.ordinal, v.gate nulls first, r.rule_group, r.limb, r.ordinal
