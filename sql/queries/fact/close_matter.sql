-- name: close_matter :exec
-- param: matter_id bigint, closed_on date, outcome text, counts_again_on date?, paper text
-- row:
update matter m
set closed_on = $2::date, outcome = $3::text, counts_again_on = $4::date, closing_paper = $5::text
where m.matter_id = $1::bigint
