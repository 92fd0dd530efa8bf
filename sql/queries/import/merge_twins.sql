-- name: merge_twins :exec
-- param: lines bigint[], first_lines bigint[]
-- row:
-- Two spellings of one new recipient, by the officer's word: the earlier row's stands, with what the later one knows more.
with twin as (
    select b.recipient_id, a.recipient_id as first_id, b.personal_number, b.born_on, b.birth_precision,
        row_number() over (
            partition by a.recipient_id order by num_nonnulls(b.personal_number) desc, b.line) as place
    from unnest($1::bigint[], $2::bigint[]) as t (line, first_line)
    join import_new b on b.line = t.line
    join import_new a on a.line = t.first_line
), completed as (
    update import_new a
    set personal_number = coalesce(a.personal_number, t.personal_number),
        born_on = case when knows_more_of_birth(t.born_on, t.birth_precision, a.born_on, a.birth_precision)
            then t.born_on else a.born_on end,
        birth_precision = case when knows_more_of_birth(t.born_on, t.birth_precision, a.born_on, a.birth_precision)
            then t.birth_precision else a.birth_precision end
    from twin t
    where t.first_id = a.recipient_id and t.place = 1
), removed as (
    delete from import_new n using twin t where n.recipient_id = t.recipient_id
)
update import_match m set recipient_id = t.first_id
from twin t
where m.recipient_id = t.recipient_id
