-- name: list_awards :many
-- param: recipient_id bigint
-- row: achievement_year integer, award_kind_code text, award_kind text, post text?, unit_name text, decision text, decided_on date, bonus_vnd bigint?
select a.achievement_year, k.award_kind_code, k.name_vi::text as award_kind, a.post::text as post,
    a.unit_name::text as unit_name, paper_number(d.number, d.symbol) as decision, d.decided_on, a.bonus_vnd
from award a
join decision d using (decision_id)
join award_kind k using (award_kind_id)
where a.recipient_id = $1::bigint
order by a.achievement_year, d.decided_on, a.award_id
