-- name: list_verdicts :many
-- param:
-- row: nomination_id bigint, ordinal integer, name text, award_kind_code text, achievement_year integer, rule_set text?, verdict text, limb text?, nearest text?, gates text?, differences bigint?, earlier text?
-- differences is the number of rules and gates that differ from those of the submission; null when none were kept.
-- earlier tells how other nominations of the recipient ended, for this year and those before, whoever sent them.
-- Where no limb of a group is met, the nearest is the one that lacks least: a figure by the share of it that is missing, an
-- initiative that was recognised for less by half, what nobody knows of by all of it, what people may still vouch for by
-- little. create_conclusion, which knows no figures, weighs rules alike.
with recognised as materialized (
    select c.nomination_id, array_agg(distinct i.kind) as kinds
    from candidate c
    join initiative_author a using (recipient_id)
    join initiative i using (initiative_id)
    join recognition r using (initiative_id)
    where r.is_effective and r.recognised_on <= c.proposed_on
    group by c.nomination_id
), open_rule as materialized (
    select o.nomination_id, w.rule_group, w.limb, w.award_rule_id, x.code,
        case
            when x.code = 3 then 0
            when x.code in (1, 2) then 0.01
            else least(1, greatest(0.02, case w.kind
                when 'rating' then 1 - coalesce(v.amount, 0)::numeric / rating_rank(w.rating)
                when 'rating_run' then 1 - coalesce(v.amount, 0)::numeric / greatest(w.years, 1)
                when 'existence' then 1 - coalesce(v.amount, 0)::numeric / greatest(w.years, 1)
                when 'model_years' then 1 - coalesce(v.amount, 0)::numeric / greatest(w.years, 1)
                when 'spacing' then 1 - coalesce(v.amount, 0)::numeric / greatest(w.years, 1)
                when 'member_share' then 1 - 100.0 * coalesce(v.amount, 0) / greatest(v.years_seen * w.percent, 1)
                when 'initiative' then case
                    when coalesce(v.amount, 0) > 0 then 1 - v.amount::numeric / w.minimum
                    when k.kinds && w.subject_codes then 0.5
                    else 1 end
                when 'unit_figure' then case when w.subject_codes[1] = 'members_disciplined' then 1
                    else 1 - coalesce(v.amount, 0)::numeric / w.minimum end
                when 'rating_count' then 1 - coalesce(v.amount, 0)::numeric / w.minimum
                when 'prior_award' then 1 - coalesce(v.amount, 0)::numeric / w.minimum
                when 'consecutive_award' then 1 - coalesce(v.amount, 0)::numeric / w.minimum
                else 1 end))
        end as lack
    from outcome o
    join conclusion c using (profile_id, changes, gate)
    join wanted w using (profile_id)
    left join rule_verdict v on v.nomination_id = o.nomination_id and v.award_rule_id = w.award_rule_id
    left join recognised k on k.nomination_id = o.nomination_id
    cross join lateral (select case when v.verdict is null then w.absent else least(v.verdict, 3) end as code) x
    -- Where every group has one limb there is nothing to choose.
    where c.nearest is not null and c.profile_id in (
        select g.profile_id from wanted g group by g.profile_id, g.rule_group having count(distinct g.limb) > 1)
), near as materialized (
    select b.nomination_id,
        string_agg(limb_name(b.rule_group, b.limb), ', '
            order by b.rule_group) as nearest
    from (
        select distinct on (l.nomination_id, l.rule_group collate "C") l.nomination_id, l.rule_group, l.limb, l.code
        from (
            select r.nomination_id, r.rule_group, r.limb, min(r.code) as code, sum(r.lack) as lack,
                min(r.award_rule_id) as first_rule
            from open_rule r group by r.nomination_id, r.rule_group, r.limb
        ) l
        order by l.nomination_id, l.rule_group collate "C", l.code desc, l.lack, l.first_rule
    ) b
    where b.code < 3
    group by b.nomination_id
), told as materialized (
    -- Put together before the conclusions are looked up, of which the planner takes next to none to fit.
    select o.nomination_id, o.profile_id, o.changes, o.gate, x.nearest, g.gates, k.differences
    from outcome o
    left join near x using (nomination_id)
    left join (
        select v.nomination_id, string_agg(v.gate, ', ' order by v.gate) as gates
        from rule_verdict v where v.gate is not null and v.gate <> 'vote_passed' group by v.nomination_id
    ) g using (nomination_id)
    left join (
        select o.nomination_id, count(d.nomination_id) as differences
        from (select distinct o.nomination_id from recalled o) o left join difference d using (nomination_id)
        group by o.nomination_id
    ) k using (nomination_id)
)
select n.nomination_id, n.ordinal, n.name::text as name, n.award_kind_code, n.achievement_year,
    nullif(p.rule_set_code, '') as rule_set, c.verdict, c.limb,
    coalesce(o.nearest, c.nearest) as nearest, o.gates,
    case when p.rule_ids is null then o.differences end as differences,
    (select string_agg(m.state || ' ' || m.achievement_year, ', ' order by m.achievement_year, m.nomination_id)
    from nomination m
    where m.recipient_id = n.recipient_id and m.nomination_id <> n.nomination_id
        and m.achievement_year <= n.achievement_year and m.state <> 'draft') as earlier
from told o
join conclusion c using (profile_id, changes, gate)
join profile p using (profile_id)
join nomination n using (nomination_id)
order by n.dossier_id, n.ordinal
