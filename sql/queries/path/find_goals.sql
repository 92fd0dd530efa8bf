-- name: find_goals :exec
-- param: award_kind_code text
-- row:
with recursive goal (code) as (
    select $1::text
    union
    select s.code
    from goal g
    join award_rule r on r.award_kind_code = g.code
    cross join lateral unnest(r.subject_codes) s (code)
    where r.recipient_kind = 'individual' and not r.is_withdrawn
        and r.kind in ('prior_award', 'consecutive_award', 'rating_run')
)
insert into goal (award_kind_code, is_target) select g.code, g.code = $1::text from goal g
