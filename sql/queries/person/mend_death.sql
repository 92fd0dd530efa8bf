-- name: mend_death :exec
-- param: recipient_id bigint, died_on date?, reason text
-- row: mend_death void
select mend_death($1::bigint, $2::date, $3::text)
