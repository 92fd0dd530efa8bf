-- name: mend_day :exec
-- param: dossier_id bigint, field text, day date, reason text
-- row: mend_dossier_day void
select mend_dossier_day($1::bigint, $2::text, $3::date, $4::text)
