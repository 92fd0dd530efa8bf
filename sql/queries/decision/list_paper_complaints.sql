-- name: list_paper_complaints :many
-- param:
-- row: line integer, field text, code text, subject text
-- Everything that the register has against recording the decisions of a file, besides what it has against its rows.
select p.line, 'authority_code' as field, 'TD373' as code, p.authority_code as subject
from import_paper p
where p.authority_code is not null and p.org_unit_id is null
union all
select p.line, 'decision_number', 'TD374', d.decision_id::text
from import_paper p
join decision d on d.number = p.number and d.symbol = p.symbol
    and d.year = extract(year from p.decided_on)::integer
    and (d.org_unit_id = p.org_unit_id
        or d.authority_name = p.authority_name
            and d.recorded_for_id is not distinct from (select a.org_unit_id from active_account() a))
union all
select p.line, 'decision_number', 'TD375', paper_number(p.number, p.symbol)
from import_paper p
join amendment m on m.org_unit_id = p.org_unit_id and m.number = p.number and m.symbol = p.symbol
    and m.year = extract(year from p.decided_on)::integer
union all
select p.line, 'decided_on', 'TD376', to_char(p.decided_on, 'DD/MM/YYYY')
from import_paper p
where p.decided_on > register_today()
union all
select p.line, 'authority', f.code, p.authority_name
from import_paper p
join (
    select distinct x.authority_name from import_paper x where x.authority_name is not null offset 0) n using (authority_name)
cross join lateral authority_fault(n.authority_name) f (code)
where f.code is not null
union all
select p.line, 'authority', 'TD173', p.authority_name
from import_paper p
join (
    select distinct x.authority_name, x.decided_on from import_paper x where x.authority_name is not null offset 0) n
    on n.authority_name = p.authority_name and n.decided_on is not distinct from p.decided_on
where is_unit_name(n.authority_name, n.decided_on)
    or bare_title(n.authority_name) is not null and is_own_title(n.authority_name, n.decided_on, array(
        select a.org_unit_id from active_account() a where a.org_unit_id is not null
        union
        select m.org_unit_id from import_paper_line l join import_match m using (line)
        where l.paper = p.paper and m.org_unit_id is not null))
union all
-- Who signs is no authority.
select p.line, 'authority', 'TD579', p.authority_name
from import_paper p
where p.authority_name is not null and is_bare_post(p.authority_name)
union all
-- Papers that its leader has to vouch for first.
select p.line, 'decided_on',
    case when is_confirmed(p.org_unit_id, p.number, p.symbol, p.decided_on,
            array_agg(recorded_line(i.award_kind_code, i.achievement_year, i.name)), null) then 'TD409'
        when works_here_since(p.org_unit_id) <= p.decided_on then 'TD174' else 'TD187' end,
    case when is_confirmed(p.org_unit_id, p.number, p.symbol, p.decided_on,
            array_agg(recorded_line(i.award_kind_code, i.achievement_year, i.name)), null) then paper_number(p.number, p.symbol)
        else min(u.name) end
from import_paper p
join org_unit u using (org_unit_id)
join import_paper_line l using (paper)
join import_row i on i.line = l.line
-- Who is asked about is not known yet.
left join (
    select m.line, min(m.recipient_id) as recipient_id from import_match m group by m.line having count(*) = 1) m on m.line = l.line
left join (
    select n.org_unit_id from (
        select distinct x.org_unit_id from import_paper x where x.org_unit_id is not null offset 0) n
    where is_others_authority(n.org_unit_id)) o on o.org_unit_id = p.org_unit_id
where (works_here_since(p.org_unit_id) <= p.decided_on or o.org_unit_id is not null) and not is_maintainer()
group by p.line, p.org_unit_id, p.number, p.symbol, p.decided_on
having not is_confirmed(p.org_unit_id, p.number, p.symbol, p.decided_on,
    array_agg(recorded_line(i.award_kind_code, i.achievement_year, i.name)), array_agg(m.recipient_id))
union all
-- Types that came with a later law. What earlier papers called by another word is theirs.
select m.line, 'commendation_type', 'TD253', i.commendation_type
from import_match m
join import_row i using (line)
join import_paper_line l using (line)
join import_paper p using (paper)
where i.commendation_type is not null and p.decided_on < (
    select min(lower(s.received)) from rule_set_type t join rule_set s using (rule_set_code)
    where t.commendation_type = i.commendation_type having min(lower(s.received)) > '2024-01-01')
union all
-- Whoever is known by his number only is another office's to record.
select m.line, 'personal_number', 'TD177', m.line::text
from import_match m
where m.recipient_id is not null and not (select is_maintainer() or account_sees_all())
    and not exists (select from import_new n where n.recipient_id = m.recipient_id)
    and not exists (
        select from recipient r
        where r.recipient_id = m.recipient_id and r.org_unit_id = any ((select account_units())::bigint[]))
union all
-- Lists of a unit show what its own office or one above it recorded.
select m.line, 'unit_code', 'TD189', i.name || coalesce(' (' || nullif(btrim(i.unit_name), '') || ')', '')
from import_match m
join import_row i using (line)
where m.org_unit_id is not null and not (select is_maintainer() or account_sees_all())
    and m.org_unit_id <> all ((select account_units())::bigint[])
union all
-- An authority outside the register is known by its name, where it has the name of a kind of authority.
select m.line, 'award_kind_code', 'TD377', m.award_kind_code
from import_match m
join import_paper_line l using (line)
join import_paper p using (paper)
left join org_unit u on u.org_unit_id = p.org_unit_id
left join authority_kind n on n.name_vi = p.authority_name
where m.award_kind_id is not null and (u.org_unit_id is not null or n.authority_kind_code is not null)
    and not exists (
        select from award_kind_authority a
        where a.award_kind_id = m.award_kind_id
            and a.authority_kind_code = coalesce(u.authority_kind_code, n.authority_kind_code))
union all
select unnest((array_agg(m.line order by m.line))[2:]), 'name', 'TD378', min(m.line)::text
from import_match m
join import_paper_line l using (line)
where m.award_kind_code is not null and m.recipient_id is not null
group by l.paper, m.recipient_id, m.award_kind_code, m.achievement_year
having count(distinct m.line) > 1
order by 1, 2
