-- name: choose_recipients :exec
-- param: lines bigint[], recipients bigint[]
-- row:
-- Who rows mean, by the officer's word or because only capitals differ.
with chosen as (
    select c.line::integer as line, c.recipient_id, exists (
        select from import_match x where x.line = c.line and x.recipient_id = c.recipient_id or x.line = c.line and x.recipient_id is null) as is_offered
    from unnest($1::bigint[], $2::bigint[]) as c (line, recipient_id)
), others as (
    delete from import_match m using chosen c
    where m.line = c.line and m.recipient_id <> c.recipient_id and c.is_offered
)
update import_match m set recipient_id = c.recipient_id
from chosen c
where m.line = c.line and (m.recipient_id is null or not c.is_offered)
