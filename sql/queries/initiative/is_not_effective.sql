-- name: is_not_effective :one
-- param: code text
-- row: is_not_effective boolean
-- Whether an initiative was recognised, but never as an effective one.
select exists (select from recognition r join initiative i using (initiative_id) where i.code = $1::text)
    and not exists (
        select from recognition r join initiative i using (initiative_id) where i.code = $1::text and r.is_effective)
    as is_not_effective
