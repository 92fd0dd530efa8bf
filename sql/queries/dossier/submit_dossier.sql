-- name: submit_dossier :exec
-- param: dossier_id bigint, number integer, symbol text, submitted_on date
-- row:
-- A dossier that came back is received anew: that day chooses the rule set. While anything else of it stays with the
-- authority, what was mended joins that again, under the letter, the days and the law that it has.
with joined as materialized (
    select from nomination n
    join nomination_event e on e.nomination_event_id = n.last_event_id
    where n.dossier_id = $1::bigint and n.state not in ('draft', 'returned', 'withdrawn')
        and not (e.event = 'submit' and e.happened_at = now())
    limit 1
), step as (
    insert into dossier_step (dossier_id, step, happened_on, paper)
    select $1::bigint, 'submit', $4::date, paper_number($2::integer, $3::text) from joined
)
update dossier
set submission_number = $2::integer, submission_symbol = $3::text, submitted_on = $4::date, received_on = null,
    rule_set_code = null
where dossier_id = $1::bigint and not exists (select from joined)
