-- name: list_lines_before :many
-- param: decision_id bigint, ordinal integer, words text?, nomination_ids bigint[]?, most integer
-- row: ordinal integer, nomination_id bigint, recipient_id bigint, recipient_kind recipient_kind, award_kind_code text, name text, post text?, unit_name text, yes integer?, base integer?, threshold_percent integer?, recommended boolean?
-- A page of a draft above a line, with the last ballot; those with some words, or of some nominations, if asked for.
select l.ordinal, l.nomination_id, n.recipient_id, n.recipient_kind, n.award_kind_code, l.name::text as name,
    l.post::text as post, l.unit_name::text as unit_name, v.yes,
    case v.threshold_base when 'voters' then v.base_voters else v.base_total end as base, v.threshold_percent,
    v.recommended
from (
    select x.* from draft_line x join nomination o using (nomination_id)
    where x.decision_id = $1::bigint and x.ordinal < $2::integer
        and ($3::text is null or position(fold_search($3::text) in fold_search(
            concat_ws(' ', x.name, x.post, x.unit_name, x.achievement, o.award_kind_code))) > 0)
        and ($4::bigint[] is null or x.nomination_id = any ($4::bigint[]))
    order by x.ordinal desc
    limit $5::integer
) l
join nomination n using (nomination_id)
left join lateral (
    select b.* from ballot_count b join meeting m using (meeting_id)
    where b.nomination_id = l.nomination_id order by m.held_on desc, b.ballot_id desc limit 1) v on true
order by l.ordinal
