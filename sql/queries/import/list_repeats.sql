-- name: list_repeats :many
-- param: dossier_id bigint?, campaign_id bigint?, day date
-- row: line integer, code text, paper text
-- What has been awarded for the same year, or the same named achievement, who stands in another dossier of the round, and years that
-- a text contradicts or that are long past.
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
union all
-- As whoever signs is asked (stated_year_findings).
select m.line, x.code, m.achievement_year || x.told
from import_match m
join import_row i using (line)
join (select distinct k.award_kind_code from award_kind k where k.family = 'title') f on f.award_kind_code = m.award_kind_code
cross join lateral (
    select 'TD622' as code, ' ~ ' || y.told as told
    from (select other_year(i.achievement, m.achievement_year) as told offset 0) y where y.told is not null
    union all
    select 'TD623', '' where extract(year from $3::date) - m.achievement_year >= 3) x
order by 1, 2
