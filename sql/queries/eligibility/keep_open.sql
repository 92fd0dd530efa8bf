-- name: keep_open :exec
-- param: nomination_ids bigint[], nearest text[]
-- row:
-- Leaves of the verdicts only what stands open for these nominations, in the limbs that come nearest (as list_verdicts names
-- them): what a reader of many lines needs, before the rules are put into words.
with open as materialized (
    select o.nomination_id, string_to_array(o.nearest, ', ') as limbs from unnest($1::bigint[], $2::text[]) o (nomination_id, nearest)
), kept as materialized (
    select v.ctid as place
    from rule_verdict v
    join open o using (nomination_id)
    join candidate c using (nomination_id)
    join profile p using (profile_id)
    left join award_rule r using (award_rule_id)
    where (not p.verified or verdict_word(v.verdict, v.gate is not null) <> 'met')
        and (r.rule_group is null
            or limb_name(r.rule_group, r.limb) = any (o.limbs))
)
delete from rule_verdict v where v.ctid not in (select k.place from kept k)
