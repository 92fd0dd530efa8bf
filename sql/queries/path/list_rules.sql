-- name: list_rules :many
-- param: day date
-- row: award_kind_code text, award_kind text?, is_target boolean, award_year integer?, rule_group text, limb text, limb_year integer?, chosen boolean, year integer, rule_set text, verified boolean, kind text, subject_codes text[], subject_names text[], rating text?, minimum integer?, years integer?, percent integer?, scope text?, since text?, until text?, criterion text?, citation text?, now_verdict text?, now_amount integer?, now_years_seen bigint?, now_last_year integer?, now_needed text?, known_verdict text?, known_amount integer?, known_years_seen bigint?, known_last_year integer?, known_needed text?, verdict text?, amount integer?, years_seen bigint?, last_year integer?, needed text?
-- Every limb of the awards in question, in the year of the award where it serves it, else in its own earliest year, else
-- in the last year looked at: by what the register holds, for now (now_) and for that year (known_), and as good as years
-- can be. Of the limbs that serve an award the one that lacks least is chosen, and of equal ones the first in the law.
with rule as materialized (
    select n.award_kind_code, n.achievement_year as year, n.nomination_id, r.rule_group, r.limb, r.ordinal, r.kind,
        v.award_rule_id, v.verdict, k.verdict < 4 as is_missing
    from rule_verdict v
    join known k using (nomination_id, award_rule_id)
    join award_rule r using (award_rule_id)
    join nomination n using (nomination_id)
), limb as (
    select r.award_kind_code, r.year, r.nomination_id, r.rule_group, r.limb, bool_or(r.kind = 'claim') as is_pleaded,
        bool_and(r.verdict >= 2 or r.kind = 'claim') as is_open,
        count(*) filter (where r.is_missing) as missing, min(r.award_rule_id) as first_rule
    from rule r
    group by r.award_kind_code, r.year, r.nomination_id, r.rule_group, r.limb
), earliest as (
    -- Awards of past years are not assumed, only the one that is looked for can still be proposed for the last year.
    select g.award_kind_code, g.is_target, min(n.achievement_year) filter (
        where g.is_target or n.achievement_year >= extract(year from $1::date)) as year
    from goal g
    left join (reachable join nomination n using (nomination_id)) using (award_kind_code)
    group by g.award_kind_code, g.is_target
), place as (
    select l.award_kind_code, l.rule_group, l.limb, e.is_target, e.year as award_year, bool_or(l.is_pleaded) as is_pleaded,
        min(l.year) filter (where l.is_open and (e.is_target or l.year >= extract(year from $1::date))) as limb_year,
        coalesce(bool_or(l.is_open and l.year = e.year), false) as serves, max(l.year) as last_year,
        min(l.missing) filter (where l.year = e.year) as missing, min(l.first_rule) as first_rule
    from limb l join earliest e using (award_kind_code)
    group by l.award_kind_code, l.rule_group, l.limb, e.is_target, e.year
), ranked as (
    select p.*, row_number() over (
        partition by p.award_kind_code, p.rule_group
        order by p.serves desc, p.is_pleaded, p.missing, p.first_rule) = 1 and p.serves as chosen,
        case when p.serves then p.award_year else coalesce(p.limb_year, p.last_year) end as year
    from place p
)
select p.award_kind_code, (select k.name_vi::text from award_kind_on(p.award_kind_code, s.prepared_on) k) as award_kind,
    p.is_target, p.award_year, p.rule_group, p.limb, p.limb_year, p.chosen, p.year, rs.rule_set_code as rule_set,
    rs.verified, r.kind, r.subject_codes,
    array(
        select k.name_vi::text
        from unnest(r.subject_codes) with ordinality as c (code, ordinality)
        join lateral (
            select k.name_vi from award_kind k where k.award_kind_code = c.code order by lower(k.in_force) desc limit 1
        ) k on true
        order by c.ordinality) as subject_names,
    r.rating, r.minimum, r.years, r.percent, r.scope, r.since, r.until, r.criterion, r.citation::text as citation,
    verdict_word(w.verdict, false) as now_verdict, w.amount as now_amount, w.years_seen as now_years_seen,
    w.last_year as now_last_year, asked_by(r) as now_needed, verdict_word(k.verdict, false) as known_verdict,
    k.amount as known_amount, k.years_seen as known_years_seen, k.last_year as known_last_year,
    asked_by(r) as known_needed,
    verdict_word(v.verdict, false) as verdict, v.amount, v.years_seen, v.last_year, asked_by(r) as needed
from ranked p
join rule o using (award_kind_code, rule_group, limb, year)
join award_rule r using (award_rule_id)
join rule_verdict v on v.nomination_id = o.nomination_id and v.award_rule_id = o.award_rule_id
join known k on k.nomination_id = o.nomination_id and k.award_rule_id = o.award_rule_id
left join lateral (
    select k.*
    from rule first
    join known k on k.nomination_id = first.nomination_id and k.award_rule_id = first.award_rule_id
    where (first.award_kind_code, first.rule_group, first.limb, first.ordinal)
            = (o.award_kind_code, o.rule_group, o.limb, o.ordinal)
        and first.year = extract(year from $1::date) - 1) w on true
join nomination n on n.nomination_id = o.nomination_id
join dossier s using (dossier_id)
join rule_set rs on rs.received @> s.prepared_on
order by p.is_target desc, p.award_year desc, p.award_kind_code, p.rule_group, p.limb_year nulls last, p.limb, r.ordinal
