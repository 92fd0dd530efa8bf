-- name: list_results :many
-- param: decision_id bigint
-- row: ordinal integer?, nomination_id bigint?, recipient_kind recipient_kind, name text, unit_name text, award_kind text, state text, decision text?, reason text?
-- What became of everything that a decision answers: its lines first, then what its dossiers asked for and it did not
-- give, with the reasons. Awards read as corrected.
with line as (
    select a.ordinal, a.nomination_id, a.recipient_kind, coalesce(c.name, a.name::text) as name,
        coalesce(c.unit_name, a.unit_name::text) as unit_name, award_words(k.name_vi, a.is_posthumous) as award_kind,
        case when v.award_id is null then 'awarded' else 'revoked' end as state,
        paper_number(m.number, m.symbol) as decision, m.reason::text as reason
    from award a
    join award_kind k using (award_kind_id)
    left join award_correction c using (award_id)
    left join revoked_award v using (award_id)
    left join amendment m using (amendment_id)
    where a.decision_id = $1::bigint
), asked as (
    select l.ordinal, n.nomination_id, n.recipient_kind, coalesce(l.name, n.name)::text as name,
        coalesce(l.unit_name, n.unit_name)::text as unit_name,
        (select k.name_vi::text from award_kind k where k.award_kind_code = n.award_kind_code
            order by k.in_force @> s.prepared_on desc, lower(k.in_force) desc limit 1) as award_kind,
        -- Whether somebody has to wait, not why: that is told where his matters may be read.
        case when n.state = 'recommended' and h.nomination_id is not null then 'held_back' else n.state end as state,
        coalesce(paper_number(d.number, d.symbol), e.outcome_paper::text) as decision, e.reason::text as reason
    from decision_dossier dd
    join dossier s using (dossier_id)
    join nomination n using (dossier_id)
    left join draft_line l on l.nomination_id = n.nomination_id and l.decision_id = dd.decision_id
    left join nomination_event e on e.nomination_event_id = n.last_event_id
    left join matters_pending(array(
        select x.nomination_id from decision_dossier y join nomination x using (dossier_id)
        where y.decision_id = $1::bigint and x.state = 'recommended'), null) h (nomination_id) on h.nomination_id = n.nomination_id
    left join award a on a.nomination_id = n.nomination_id
    left join decision d on d.decision_id = a.decision_id
    where dd.decision_id = $1::bigint and a.decision_id is distinct from $1::bigint
)
select x.ordinal, x.nomination_id, x.recipient_kind, x.name, x.unit_name, x.award_kind, x.state, x.decision, x.reason
from (select 1 as part, line.* from line union all select 2, asked.* from asked) x
order by x.part, x.ordinal nulls last, x.state, x.name collate "vi-x-icu", x.nomination_id
