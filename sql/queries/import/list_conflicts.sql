-- name: list_conflicts :many
-- param: dossier_id bigint?, day date
-- row: line integer, ordinal integer, name text, code text, subject text
-- Rows that propose what somebody has, or is proposed for, already; for the dead; for years that cannot be. The guards of
-- the register say the same of what is written: here it is said of a file, all at once, also when it is only tried.
with asked as materialized (
    select m.line, i.ordinal, i.name, m.recipient_id, m.award_kind_code, m.achievement_year, i.achievement, f.family,
        i.born_on
    from import_match m
    join import_row i using (line)
    join (select distinct k.award_kind_code, k.family from award_kind k) f on f.award_kind_code = m.award_kind_code
), known as materialized (
    select a.* from asked a where a.recipient_id is not null
), span as (
    select min(a.achievement_year) as first, max(a.achievement_year) as last from known a
), found as (
    select a.line, a.ordinal, a.name, a.family,
        case when n.state = 'awarded_above' then 'TD248' else 'TD247' end as title_code, a.achievement,
        n.achievement::text as other_achievement,
        case when n.state = 'awarded_above' then e.outcome_paper || coalesce(', ' || to_char(e.outcome_on, 'DD/MM/YYYY'), '')
            else n.dossier_id || ' #' || n.ordinal end as subject
    from known a
    join nomination n on n.recipient_id = a.recipient_id and n.award_kind_code = a.award_kind_code
        and n.achievement_year = a.achievement_year
    left join nomination_event e on e.nomination_event_id = n.last_event_id
    where n.dossier_id is distinct from $1::bigint
        and n.state not in ('withdrawn', 'refused', 'declined', 'awarded', 'revoked')
        and n.achievement_year between (select s.first from span s) and (select s.last from span s)
    union all
    select a.line, a.ordinal, a.name, a.family, 'TD248', a.achievement, w.achievement::text,
        paper_line(d.number, d.symbol, d.decided_on, w.ordinal)
    from known a
    join standing_award w on w.recipient_id = a.recipient_id and w.achievement_year = a.achievement_year
        and w.achievement_year between (select s.first from span s) and (select s.last from span s)
    join award_kind k on k.award_kind_id = w.award_kind_id and k.award_kind_code = a.award_kind_code
    join decision d using (decision_id)
    left join nomination n on n.nomination_id = w.nomination_id
    where n.dossier_id is null or n.dossier_id is distinct from $1::bigint
)
select distinct on (f.line) f.line, f.ordinal, f.name::text as name,
    case when f.family = 'title' then f.title_code else 'TD249' end as code, f.subject
from found f
where f.family = 'title' or is_same_deed(f.achievement, f.other_achievement)
union all
select a.line, a.ordinal, a.name::text, 'TD268', extract(year from p.died_on)::text
from known a
join person p on p.recipient_id = a.recipient_id and p.died_on is not null
where a.achievement_year > extract(year from p.died_on)
    or p.died_on <= (select coalesce(max(s.prepared_on), $2::date) from dossier s where s.dossier_id = $1::bigint)
        and not may_be_posthumous(a.award_kind_code)
union all
select a.line, a.ordinal, a.name::text, 'TD306', a.achievement_year::text
from asked a
left join recipient r on r.recipient_id = a.recipient_id
where a.achievement_year > extract(year from register_today())
    or a.achievement_year <= extract(year from coalesce(r.born_on, a.born_on))
order by 1, 4
