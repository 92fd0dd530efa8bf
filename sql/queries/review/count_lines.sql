-- name: count_lines :many
-- param: decision_id bigint, day date
-- row: award_kind text, recipient_kind recipient_kind, lines bigint, bonus_vnd bigint?
-- Of a draft, with the money that it would come to if it were issued on a day.
select x.award_kind, x.recipient_kind, count(*) as lines, sum(x.bonus_vnd)::bigint as bonus_vnd
from (
    select k.precedence, k.name_vi::text as award_kind, n.recipient_kind,
        b.bonus_vnd
    from draft_line l
    join nomination n using (nomination_id)
    join lateral (
        select v.* from award_kind v where v.award_kind_code = n.award_kind_code
        order by v.in_force @> $2::date desc, lower(v.in_force) desc limit 1) k on true
    left join draft_bonuses($1::bigint, $2::date) b on b.nomination_id = l.nomination_id
    where l.decision_id = $1::bigint
) x
group by x.precedence, x.award_kind, x.recipient_kind
order by x.precedence, x.award_kind, x.recipient_kind
