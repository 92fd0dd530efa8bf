-- name: create_profile :exec
-- param:
-- row:
-- Everything that chooses rules, by a number: one small column then stands for several. rule_ids are the rules that a
-- submission kept, where its findings are restored; null for those that the law has now.
create temporary table profile on commit drop as
select row_number() over ()::integer as profile_id, s.rule_set_code, s.verified, s.rule_ids, a.award_kind_code,
    k as recipient_kind
from (
    select s.rule_set_code, s.verified, null::integer[] as rule_ids from rule_set s
    union all
    -- The law of a day for which none was entered.
    select '', null, null
    union all
    select distinct coalesce(a.rule_set_code, ''), a.verified, a.rule_ids from asked a where a.is_restored) s
cross join award_code a
cross join unnest(enum_range(null::recipient_kind)) k
