-- name: complete_recipients :exec
-- param:
-- row:
-- Who was known without a personal number, or with less of the birth, gets what the file gives, if its rows agree.
with given as (
    select m.recipient_id, min(i.personal_number) as personal_number, min(i.born_on) as born_on,
        min(i.birth_precision) as birth_precision
    from import_row i
    join import_match m using (line)
    where m.gives_more
    group by m.recipient_id
    having count(distinct i.personal_number) <= 1 and count(distinct (i.born_on, i.birth_precision)) <= 1
)
update recipient r
set personal_number = coalesce(r.personal_number, g.personal_number),
    born_on = case when b.is_better then g.born_on else r.born_on end,
    birth_precision = case when b.is_better then g.birth_precision else r.birth_precision end
from given g, recipient k, knows_more_of_birth(g.born_on, g.birth_precision, k.born_on, k.birth_precision) b (is_better)
where r.recipient_id = g.recipient_id and k.recipient_id = g.recipient_id
    and (r.personal_number is null and g.personal_number is not null or b.is_better)
