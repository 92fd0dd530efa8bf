-- name: list_homonyms :many
-- param:
-- row: line integer, name text, subject text, first_line integer, other_subject text, apart integer
-- New rows of one name, unit and birth, of which the day is not known, that have another post and another deed than the first
-- such row, or another post and the same award. Those of one post go together.
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
)
select b.line, b.name, concat_ws('; ', b.name, to_char(b.born_on, 'DD/MM/YYYY'), b.unit_code, b.post) as subject, f.line as first_line,
    concat_ws('; ', f.name, f.post) as other_subject, b.apart
from bare b
join bare f on f.line = b.first_line
where b.line > b.first_line and fold_search(b.post) <> fold_search(f.post)
    and (fold_search(b.achievement) <> fold_search(f.achievement)
        or b.award_kind_code = f.award_kind_code and b.achievement_year = f.achievement_year)
order by b.line
