-- name: list_repeats :many
-- param: dossier_id bigint?, campaign_id bigint?
-- row: line integer, code text, paper text
-- What has been awarded for the same year, or the same named achievement, and who stands in another dossier of the round.
select m.line, 'TD444' as code,
    concat(coalesce(d.number::text || '/', ''), d.symbol, ' (', to_char(d.decided_on, 'DD/MM/YYYY'), ')') as paper
from import_match m
join standing_award a on a.recipient_id = m.recipient_id and a.achievement_year = m.achievement_year
    -- Most awards are of other years, which need not be looked up one by one.
    and a.achievement_year between (select min(x.achievement_year) from import_match x)
        and (select max(x.achievement_year) from import_match x)
join award_kind k on k.award_kind_id = a.award_kind_id and k.award_kind_code = m.award_kind_code
join decision d using (decision_id)
union
select m.line, 'TD444',
    concat(coalesce(d.number::text || '/', ''), d.symbol, ' (', to_char(d.decided_on, 'DD/MM/YYYY'), ')')
from import_match m
join import_row i using (line)
join standing_award a on a.recipient_id = m.recipient_id and a.achievement_key = i.achievement_key
join decision d using (decision_id)
union all
select m.line, 'TD445', n.dossier_id::text
from import_match m
join nomination n on n.recipient_id = m.recipient_id and n.award_kind_code = m.award_kind_code
    and n.achievement_year = m.achievement_year
    and n.achievement_year between (select min(x.achievement_year) from import_match x)
        and (select max(x.achievement_year) from import_match x)
join dossier s using (dossier_id)
where n.dossier_id is distinct from $1::bigint and n.state not in ('withdrawn', 'refused', 'awarded', 'awarded_above')
    and s.campaign_id is not distinct from $2::bigint
union all
-- Whether, not why; and nothing for who may not know.
select m.line, 'TD304', '–'
from import_match m
join seen_matter x on x.recipient_id = m.recipient_id and x.closed_on is null
order by 1, 2
