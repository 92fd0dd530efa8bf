-- name: number_recipients :one
-- param:
-- row: numbered bigint
-- Who was known without a personal number gets the one that the file gives, if its rows agree; how many of them get nothing
-- else (complete_recipients).
with given as (
    select m.recipient_id, min(i.personal_number) as personal_number, min(i.born_on) as born_on,
        min(i.birth_precision) as birth_precision
    from import_row i
    join import_match m using (line)
    where m.gives_more
    group by m.recipient_id
    having count(distinct i.personal_number) = 1 and count(distinct (i.born_on, i.birth_precision)) <= 1
), numbered as (
    update recipient r
    set personal_number = g.personal_number
    from given g
    where r.recipient_id = g.recipient_id and r.shown_number is null
    returning knows_more_of_birth(g.born_on, g.birth_precision, r.born_on, r.birth_precision) as is_better
)
select count(*) filter (where not n.is_better) as numbered from numbered n
