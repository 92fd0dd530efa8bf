-- name: list_card_conflicts :many
-- param: recipient_id bigint
-- row: conflict text, subject_year integer?, subject text
-- What of a card does not fit together, for somebody to look into; nothing is refused because of it.
with mine as (
    select a.award_id, a.achievement_year as year, k.award_kind_code as code, k.family,
        paper_number(d.number, d.symbol) || ' (' || to_char(d.decided_on, 'DD/MM/YYYY') || ')' as paper, d.decided_on
    from standing_award a
    join decision d using (decision_id)
    join award_kind k using (award_kind_id)
    where a.recipient_id = $1::bigint
), rated as (
    select r.year from rating r where r.recipient_id = $1::bigint
)
select 'decided_twice' as conflict, m.year as subject_year, m.code || ': ' || string_agg(m.paper, ', ' order by m.decided_on, m.paper)
    as subject
from mine m
group by m.year, m.code
having count(*) > 1
union all
select 'title_without_rating', m.year, m.code || ': ' || m.paper
from mine m
where m.family = 'title' and not exists (select from rated r where r.year = m.year)
union all
select 'year_without_rating', y.year, y.year::text
from (select min(r.year) as first, max(r.year) as last from rated r) s
cross join generate_series(s.first, s.last) y (year)
where not exists (select from rated r where r.year = y.year)
union all
select 'achievement_after_death', m.year, m.code || ': ' || m.paper
from mine m join person p on p.recipient_id = $1::bigint
where m.year > extract(year from p.died_on)
union all
select 'awarded_before_founding', m.year, m.code || ': ' || m.paper
from mine m join collective c on c.recipient_id = $1::bigint
where m.decided_on < c.founded_on
union all
select 'awarded_before_birth', m.year, m.code || ': ' || m.paper
from mine m join recipient r on r.recipient_id = $1::bigint
where m.decided_on < r.born_on
order by 2 nulls first, 1, 3
