-- name: add_dependents :exec
-- param: amendment_id bigint, nomination_ids bigint[], verdicts_before text[], verdicts_after text[], limbs_before text[], limbs_after text[]
-- row:
insert into dependent_nomination (
    amendment_id, nomination_id, verdict_before, verdict_after, limb_before, limb_after)
select $1::bigint, d.nomination_id, d.verdict_before, d.verdict_after, nullif(d.limb_before, ''), nullif(d.limb_after, '')
from unnest($2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[])
    d (nomination_id, verdict_before, verdict_after, limb_before, limb_after)
