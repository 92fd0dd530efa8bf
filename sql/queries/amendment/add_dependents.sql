-- name: add_dependents :exec
-- param: amendment_id bigint, nomination_ids bigint[], verdicts_before text[], verdicts_after text[], limbs_before text[], limbs_after text[]
-- row: add_dependents void
select add_dependents($1::bigint, $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[])
