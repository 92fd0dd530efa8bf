-- name: list_card_nominations :many
-- param: recipient_id bigint
-- row: achievement_year integer, award_kind_code text, nomination_id bigint, state text, ended_on date?, reason text?, outcome_paper text?, unit_name text
-- Every nomination and how it ended: awards alone would hide what was declined, refused or withdrawn.
select n.achievement_year, n.award_kind_code, n.nomination_id, n.state, register_day(e.happened_at) as ended_on,
    e.reason::text as reason, e.outcome_paper::text as outcome_paper, n.unit_name::text as unit_name
from nomination n
left join nomination_event e on e.nomination_event_id = n.last_event_id and n.state <> 'draft'
where n.recipient_id = $1::bigint
order by n.achievement_year, n.nomination_id
