-- name: list_homonyms :many
-- param:
-- row: line integer, name text, subject text, first_line integer, other_subject text, apart integer, code text
-- New rows of one name, unit and birth, of which the day is not known, that have another post and another deed than the first
-- such row, or another post and the same award. Those of one post go together. And households of one name and unit that are
-- told to live in different places, known or not.
with bare as materialized (
    select i.line, m.org_unit_id, i.name, i.born_on, i.birth_precision, i.unit_code, i.post, i.achievement,
        i.award_kind_code, i.achievement_year,
        min(i.line) over same_name as first_line,
        min(i.line) over (partition by m.org_unit_id, i.name, i.born_on, i.birth_precision, i.post) as apart
    from import_match m
    join import_row i using (line)
    where m.recipient_id is null and m.apart is null and i.recipient_kind = 'individual' and i.personal_number is null
        and i.birth_precision is distinct from 'day' and i.post is not null and i.achievement is not null
        and i.name is not null and m.org_unit_id is not null
    window same_name as (partition by m.org_unit_id, i.name, i.born_on, i.birth_precision)
), home as materialized (
    select i.line, m.org_unit_id, i.name, i.unit_code, m.recipient_id, x.place, name_key(x.place) as place_key
    from import_match m
    join import_row i using (line)
    -- Where it lives, as the note keeps it, or else what was written as its unit.
    cross join lateral (
        select coalesce(substring(i.note from '(?:^|; )Địa chỉ: ([^;]+)'), nullif(i.unit_name, '')) as place) x
    where i.recipient_kind = 'household' and m.apart is null and not m.is_ambiguous and i.name is not null
        and m.org_unit_id is not null and x.place is not null
), placed as materialized (
    select h.*, min(h.line) over (partition by h.org_unit_id, h.name, h.recipient_id) as first_line,
        min(h.line) over (partition by h.org_unit_id, h.name, h.recipient_id, h.place_key) as apart
    from home h
)
select b.line, b.name, concat_ws('; ', b.name, to_char(b.born_on, 'DD/MM/YYYY'), b.unit_code, b.post) as subject, f.line as first_line,
    concat_ws('; ', f.name, f.post) as other_subject, b.apart, 'TD501' as code
from bare b
join bare f on f.line = b.first_line
where b.line > b.first_line and fold_search(b.post) <> fold_search(f.post)
    and (fold_search(b.achievement) <> fold_search(f.achievement)
        or b.award_kind_code = f.award_kind_code and b.achievement_year = f.achievement_year)
union all
select b.line, b.name, concat_ws('; ', b.name, b.unit_code, b.place), f.line, concat_ws('; ', f.name, f.place), b.apart, 'TD578'
from placed b
join placed f on f.line = b.first_line and f.org_unit_id = b.org_unit_id and f.name = b.name
where b.place_key <> f.place_key
order by 1
