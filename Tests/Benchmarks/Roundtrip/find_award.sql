select a.award_id, a.decision_id, a.decision_state, a.ordinal, a.group_ordinal, a.nomination_id, a.recipient_id,
    a.recipient_kind::text as recipient_kind, a.award_kind_id, a.achievement_year, a.honorific::text as honorific,
    a.name::text as name, a.post::text as post, a.unit_name::text as unit_name, a.org_unit_id,
    a.achievement::text as achievement, a.bonus_multiplier, a.base_salary_vnd, a.bonus_vnd,
    a.nomination_id is not null as was_nominated
from award a
where a.award_id = $1
