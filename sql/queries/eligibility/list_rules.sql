-- name: list_rules :many
-- param: award_kind_code text, day date
-- row: rule_set text, verified boolean, recipient_kind recipient_kind, rule_group text, limb text, ordinal integer, kind text, subject_codes text[], subject_names text[], rating text?, minimum integer?, years integer?, percent integer?, scope text?, since text?, until text?, criterion text?, citation text?
-- The criteria of an award under the law of a day.
select s.rule_set_code as rule_set, s.verified, r.recipient_kind, r.rule_group, r.limb, r.ordinal, r.kind, r.subject_codes,
    array(
        select k.name_vi::text
        from unnest(r.subject_codes) with ordinality as c (code, ordinality)
        join lateral (
            select k.name_vi from award_kind k where k.award_kind_code = c.code order by lower(k.in_force) desc limit 1
        ) k on true
        order by c.ordinality) as subject_names,
    r.rating, r.minimum, r.years, r.percent, r.scope, r.since, r.until, r.criterion,
    carried_citation(s.rule_set_code, r.rule_set_code, r.citation) as citation
from rule_set s
join award_rule r on r.rule_set_code = criteria_law(s.rule_set_code, $1::text)
where s.received @> $2::date and r.award_kind_code = $1::text and not r.is_withdrawn
order by r.recipient_kind, r.rule_group, r.limb, r.ordinal
