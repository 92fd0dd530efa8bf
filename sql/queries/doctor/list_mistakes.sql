-- name: list_mistakes :many
-- param:
-- row: mistake text, recipient_id bigint?, name text, detail text
-- What the register took in before its guards: everything that would be refused today, as far as the account reaches.
with holding as materialized (
    select a.recipient_id, a.name::text as name, k.award_kind_code, k.family, a.achievement_year,
        coalesce(c.achievement, a.achievement)::text as achievement, a.commendation_type = 'CONG_TRANG' as is_merit,
        d.decided_on, d.origin, a.award_id, paper_line(d.number, d.symbol, d.decided_on, a.ordinal) as paper
    from standing_award a
    join award_kind k using (award_kind_id)
    join decision d using (decision_id)
    left join award_correction c on c.award_id = a.award_id
), crowd as materialized (
    -- Several titles of one kind and year, or several forms.
    select h.recipient_id, h.family, case when h.family = 'title' then h.award_kind_code || h.achievement_year end as what
    from holding h group by 1, 2, 3 having count(*) > 1
)
select case when a.family = 'title' then 'title_twice' else 'deed_twice' end as mistake, a.recipient_id, a.name,
    concat(a.award_kind_code, ' ', a.achievement_year, ': ', a.paper, '; ', b.paper) as detail
from crowd c
join holding a on a.recipient_id = c.recipient_id and a.family = c.family
    and (c.what is null or c.what = a.award_kind_code || a.achievement_year)
join holding b on b.recipient_id = c.recipient_id and b.family = c.family
    and (c.what is null or c.what = b.award_kind_code || b.achievement_year)
where a.award_id < b.award_id and award_clash(a.family, a.award_kind_code = b.award_kind_code,
    a.achievement_year = b.achievement_year, a.is_merit and b.is_merit, false, a.achievement, b.achievement) in ('title', 'deed')
union all
select case when k.family = 'title' then 'title_proposed_twice' else 'deed_proposed_twice' end, n.recipient_id, n.name::text,
    concat(n.award_kind_code, ' ', n.achievement_year, ': ', n.dossier_id, ' #', n.ordinal, '; ', o.dossier_id, ' #', o.ordinal)
from nomination n
join (select distinct x.award_kind_code, x.family from award_kind x) k on k.award_kind_code = n.award_kind_code
join nomination o on o.recipient_id = n.recipient_id and o.nomination_id > n.nomination_id
    and (k.family = 'form' or o.award_kind_code = n.award_kind_code and o.achievement_year = n.achievement_year)
join (select distinct x.award_kind_code, x.family from award_kind x) q
    on q.award_kind_code = o.award_kind_code and q.family = k.family
where n.state not in ('withdrawn', 'refused', 'declined', 'awarded', 'revoked')
    and o.state not in ('withdrawn', 'refused', 'declined', 'awarded', 'revoked')
    and award_clash(k.family, n.award_kind_code = o.award_kind_code, n.achievement_year = o.achievement_year,
        n.commendation_type = 'CONG_TRANG' and o.commendation_type = 'CONG_TRANG', false, n.achievement, o.achievement)
        in ('title', 'deed')
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
