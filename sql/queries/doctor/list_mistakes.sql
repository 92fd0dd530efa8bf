-- name: list_mistakes :many
-- param:
-- row: mistake text, recipient_id bigint?, name text, detail text
-- What the register took in before its guards: everything that would be refused today, as far as the account reaches.
with holding as materialized (
    select a.recipient_id, a.name::text as name, k.award_kind_code, k.family, a.achievement_year, a.achievement::text as achievement,
        d.decided_on, d.origin, a.award_id, paper_line(d.number, d.symbol, d.decided_on, a.ordinal) as paper
    from standing_award a
    join award_kind k using (award_kind_id)
    join decision d using (decision_id)
), crowd as materialized (
    select h.recipient_id, h.award_kind_code, h.achievement_year
    from holding h group by h.recipient_id, h.award_kind_code, h.achievement_year having count(*) > 1
)
select case when a.family = 'title' then 'title_twice' else 'deed_twice' end as mistake, a.recipient_id, a.name,
    concat(a.award_kind_code, ' ', a.achievement_year, ': ', a.paper, '; ', b.paper) as detail
from crowd c
join holding a using (recipient_id, award_kind_code, achievement_year)
join holding b using (recipient_id, award_kind_code, achievement_year)
where a.award_id < b.award_id and (a.family = 'title' or is_same_deed(a.achievement, b.achievement))
union all
select case when k.family = 'title' then 'title_proposed_twice' else 'deed_proposed_twice' end, n.recipient_id, n.name::text,
    concat(n.award_kind_code, ' ', n.achievement_year, ': ', n.dossier_id, ' #', n.ordinal, '; ', o.dossier_id, ' #', o.ordinal)
from nomination n
join nomination o on o.recipient_id = n.recipient_id and o.award_kind_code = n.award_kind_code
    and o.achievement_year = n.achievement_year and o.nomination_id > n.nomination_id
join (select distinct x.award_kind_code, x.family from award_kind x) k on k.award_kind_code = n.award_kind_code
where n.state not in ('withdrawn', 'refused', 'declined', 'awarded', 'revoked')
    and o.state not in ('withdrawn', 'refused', 'declined', 'awarded', 'revoked')
    and (k.family = 'title' or is_same_deed(n.achievement, o.achievement))
union all
select 'awarded_dead', h.recipient_id, h.name, concat(h.award_kind_code, ' ', h.achievement_year, ': ', h.paper)
from holding h
join person p on p.recipient_id = h.recipient_id
where h.achievement_year > extract(year from p.died_on)
    or h.decided_on >= p.died_on and not may_be_posthumous(h.award_kind_code)
union all
select 'awarded_pending', h.recipient_id, h.name, concat(h.award_kind_code, ' ', h.achievement_year, ': ', h.paper)
from holding h
where h.origin = 'register' and exists (
    select from seen_matter m
    where m.recipient_id = h.recipient_id and m.opened_on <= h.decided_on
        and (m.closed_on is null or m.closed_on > h.decided_on))
union all
select 'year_to_come', h.recipient_id, h.name, concat(h.award_kind_code, ' ', h.achievement_year, ': ', h.paper)
from holding h
where h.achievement_year > extract(year from h.decided_on)
union all
select 'born_after_death', r.recipient_id, r.name::text,
    to_char(r.born_on, 'DD/MM/YYYY') || ' > ' || to_char(p.died_on, 'DD/MM/YYYY')
from recipient r join person p using (recipient_id)
where r.born_on > p.died_on
union all
select 'day_to_come', r.recipient_id, r.name::text, to_char(greatest(r.born_on, p.died_on), 'DD/MM/YYYY')
from recipient r join person p using (recipient_id)
where greatest(r.born_on, p.died_on) > register_today()
union all
select distinct 'voted_before_receipt', null::bigint, s.title::text,
    s.dossier_id || ': ' || to_char(m.held_on, 'DD/MM/YYYY') || ' < ' || to_char(s.received_on, 'DD/MM/YYYY')
from ballot b
join meeting m using (meeting_id)
join nomination n using (nomination_id)
join dossier s using (dossier_id)
where m.held_on < s.received_on
union all
select distinct 'decided_before_vote', null::bigint, paper_number(d.number, d.symbol),
    to_char(d.decided_on, 'DD/MM/YYYY') || ' < ' || to_char(m.held_on, 'DD/MM/YYYY')
from decision d
join award a using (decision_id)
join ballot b on b.nomination_id = a.nomination_id
join meeting m using (meeting_id)
where m.held_on > d.decided_on
order by 1, 3, 4
