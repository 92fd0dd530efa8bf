-- name: list_complaints :many
-- param: dossier_id bigint?
-- row: line integer, field text, code text, subject text
-- Everything that the register has against the rows, by line.
select m.line, 'unit_code' as field,
    case when i.unit_code ~ '^[0-9A-ZĐ._-]+$' then 'TD251' else 'TD431' end as code, i.unit_code as subject
from import_match m join import_row i using (line)
where m.org_unit_id is null and i.unit_code is not null
union all
-- Dots, “Như trên”, several people in a cell, letters of an old font.
select i.line, 'name', f.code, i.name
from import_row i
cross join lateral (select name_fault(i.name, i.recipient_kind) as code) f
where f.code is not null and i.name is not null
union all
select m.line, 'award_kind_code',
    case when exists (select from award_code c where c.award_kind_code = m.award_kind_code) then 'TD253' else 'TD252' end,
    m.award_kind_code
from import_match m
where m.award_kind_id is null and m.award_kind_code is not null
union all
select m.line, 'award_kind_code', 'TD254', m.award_kind_code
from import_match m
left join award_kind_recipient a on a.award_kind_id = m.award_kind_id and a.recipient_kind = m.recipient_kind
where m.award_kind_id is not null and m.recipient_kind is not null and a.award_kind_id is null
union all
select m.line, 'name', 'TD255', count(*)::text from import_match m where m.is_ambiguous group by m.line having count(*) > 1
union all
select m.line, 'name', 'TD255', n.namesakes::text
from import_match m
join import_row i using (line)
join (select distinct x.org_unit_id, x.name, x.recipient_kind, x.namesakes from import_new x) n
    on n.org_unit_id = m.org_unit_id and n.name = i.name and n.recipient_kind = i.recipient_kind
where m.recipient_id is null
union all
-- Rows that say different things of one entry of the register name different people.
select m.line, 'name', 'TD259', c.first::text
from import_match m
join (
    select m.recipient_id, min(m.line) as first
    from import_match m
    join import_row i using (line)
    where m.gives_more
    group by m.recipient_id
    having count(distinct i.personal_number) > 1 or count(distinct i.born_on) > 1
) c using (recipient_id)
where m.gives_more and m.line <> c.first
union all
-- One number is one person's, whatever names and units the rows say.
select m.line, 'personal_number', 'TD487', t.first::text
from (
    select i.personal_number, min(i.line) as first
    from import_row i
    join import_match m using (line)
    where m.recipient_id is not null and i.personal_number in (
        -- Most numbers stand once.
        select x.personal_number from import_row x where x.personal_number is not null group by x.personal_number having count(*) > 1)
    group by i.personal_number
    having min(m.recipient_id) < max(m.recipient_id)
) t
join import_row i on i.personal_number = t.personal_number and i.line > t.first
join import_match m on m.line = i.line
union all
select m.line, 'personal_number', 'TD256', m.other_name from import_match m where m.other_name is not null
union all
select distinct m.line, 'name', 'TD257', t.first::text
from (
    select m.recipient_id, m.award_kind_code, m.achievement_year, min(m.line) as first
    from import_match m
    where m.award_kind_code is not null and m.recipient_id is not null
    group by m.recipient_id, m.award_kind_code, m.achievement_year
    having min(m.line) < max(m.line)
) t
join import_match m on m.recipient_id = t.recipient_id and m.award_kind_code = t.award_kind_code
    and m.achievement_year is not distinct from t.achievement_year and m.line > t.first
union all
select m.line, 'name', 'TD258', n.ordinal::text
from nomination n
join import_match m on m.recipient_id = n.recipient_id and m.award_kind_code = n.award_kind_code
    and m.achievement_year = n.achievement_year
where n.dossier_id = $1::bigint
order by 1, 2
