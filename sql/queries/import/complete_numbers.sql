-- name: complete_numbers :exec
-- param:
-- row:
-- A person known without a personal number or a birth gets what the file gives, if all its rows agree.
with given as (
    select m.recipient_id, min(i.personal_number) as personal_number, min(i.born_on) as born_on,
        min(i.birth_precision) as birth_precision
    from import_row i
    join import_match m using (line)
    where i.personal_number is not null or i.born_on is not null
    group by m.recipient_id
    having count(distinct i.personal_number) <= 1 and count(distinct i.born_on) <= 1
), precise as (
    update person p set birth_precision = g.birth_precision
    from given g
    join recipient r using (recipient_id)
    where p.recipient_id = g.recipient_id and r.born_on is null and g.born_on is not null
)
update recipient r
set personal_number = coalesce(r.personal_number, g.personal_number), born_on = coalesce(r.born_on, g.born_on)
from given g
where r.recipient_id = g.recipient_id
    and (r.personal_number is null and g.personal_number is not null or r.born_on is null and g.born_on is not null)
