-- name: merge_twins :exec
-- param: lines bigint[], first_lines bigint[]
-- row:
-- Two spellings of one new recipient, by the officer's word: the earlier row's stands.
with twin as (
    select b.recipient_id, a.recipient_id as first_id
    from unnest($1::bigint[], $2::bigint[]) as t (line, first_line)
    join import_new b on b.line = t.line
    join import_new a on a.line = t.first_line
), removed as (
    delete from import_new n using twin t where n.recipient_id = t.recipient_id
)
update import_match m set recipient_id = t.first_id
from twin t
where m.recipient_id = t.recipient_id
