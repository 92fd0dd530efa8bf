-- name: create_profile :exec
-- param:
-- row:
-- Everything that chooses rules, by a number: one small column then stands for three texts.
create temporary table profile on commit drop as
select row_number() over ()::integer as profile_id, s.rule_set_code, s.verified, a.award_kind_code, k as recipient_kind
from (
    select s.rule_set_code, s.verified from rule_set s
    union all
    -- The law of a day for which none was entered.
    select '', null) s
cross join award_code a
cross join unnest(enum_range(null::recipient_kind)) k
