-- name: add_candidates :exec
-- param: law_day date?
-- row:
-- Before its receipt a dossier comes under the law of law_day, or of the day of its letter, never of that on which it was
-- opened.
insert into candidate (
    nomination_id, recipient_id, dossier_id, profile_id, y, top, proposed_on, counted_from, is_elsewhere)
select n.nomination_id, n.recipient_id, n.dossier_id, p.profile_id, n.y, n.top, n.proposed_on, n.counted_from,
    case when (select is_maintainer() or account_sees_all()) then false
        else not exists (select from recipient r where r.recipient_id = n.recipient_id) end as is_elsewhere
from (
    select n.nomination_id, n.recipient_id, n.recipient_kind, n.dossier_id, n.award_kind_code, n.achievement_year as y,
        greatest(n.achievement_year, extract(year from s.proposed_on)::integer - 1) as top, s.proposed_on,
        case when a.is_restored then coalesce(a.rule_set_code, '') else s.rule_set_code end as rule_set_code,
        a.is_restored, a.verified, a.rule_ids, coalesce(g.counted_from, 0) as counted_from
    from asked a
    join nomination n using (nomination_id)
    join (
        select s.dossier_id, coalesce(s.rule_set_code, rs.rule_set_code, '') as rule_set_code,
            coalesce(s.submitted_on, s.prepared_on) as proposed_on
        from dossier s
        left join rule_set rs on s.rule_set_code is null
            and rs.received @> coalesce(greatest($1::date, s.submitted_on), register_today())
    ) s using (dossier_id)
    left join (
        select m.recipient_id, extract(year from max(m.counts_again_on))::integer as counted_from
        from seen_matter m where m.counts_again_on is not null group by m.recipient_id
    ) g using (recipient_id)
    -- Or else the planner would first pair every dossier with every profile of its law.
    offset 0
) n
join profile p using (rule_set_code, award_kind_code, recipient_kind)
where p.rule_ids is not distinct from n.rule_ids and (not n.is_restored or p.verified is not distinct from n.verified)
