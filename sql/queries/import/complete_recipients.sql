-- name: complete_recipients :exec
-- param:
-- row:
-- Who was known with less of the birth gets what the file gives, if its rows agree.
with given as (
    select m.recipient_id, min(i.born_on) as born_on, min(i.birth_precision) as birth_precision
    from import_row i
    join import_match m using (line)
    where m.gives_more
    group by m.recipient_id
    having count(distinct i.personal_number) <= 1 and count(distinct (i.born_on, i.birth_precision)) <= 1
)
update recipient r
set born_on = g.born_on, birth_precision = g.birth_precision
from given g
where r.recipient_id = g.recipient_id and knows_more_of_birth(g.born_on, g.birth_precision, r.born_on, r.birth_precision)
