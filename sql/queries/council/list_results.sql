-- name: list_results :many
-- param: meeting_id bigint
-- row: ballot_id bigint, nomination_id bigint, name text, award_kind_code text, round integer, issued integer?, collected integer?, valid integer?, yes integer, no integer, blank integer, recused integer, percent_of_total numeric?, percent_of_voters numeric?, threshold_percent integer?, threshold_base text?, citation text?, recommended boolean, correction text?
-- Shares are cut, never rounded up to a threshold.
select b.ballot_id, b.nomination_id, n.name::text as name, n.award_kind_code, b.round, b.issued, b.collected, b.valid,
    b.yes, b.no, b.blank, b.recused, trunc(b.yes * 100.0 / nullif(b.base_total, 0), 1) as percent_of_total,
    trunc(b.yes * 100.0 / nullif(b.base_voters, 0), 1) as percent_of_voters, b.threshold_percent, b.threshold_base,
    b.threshold_citation::text as citation, b.recommended, b.correction::text as correction
from ballot_count b
join nomination n using (nomination_id)
where b.meeting_id = $1::bigint
order by n.dossier_id, n.ordinal, b.round
