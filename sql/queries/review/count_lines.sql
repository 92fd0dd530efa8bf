-- name: count_lines :many
-- param: decision_id bigint, day date
-- row: award_kind text, recipient_kind recipient_kind, lines bigint, bonus_vnd bigint?
-- Of a draft, with the money that it would come to if it were issued on a day.
select x.award_kind, x.recipient_kind, count(*) as lines, sum(x.bonus_vnd)::bigint as bonus_vnd
from (
    select k.precedence, k.name_vi::text as award_kind, n.recipient_kind,
        bonus_vnd(a.bonus_multiplier, b.amount_vnd, u.bonus_rounding) as bonus_vnd
    from draft_line l
    join decision d using (decision_id)
    join org_unit u on u.org_unit_id = d.org_unit_id
    join nomination n using (nomination_id)
    join lateral (
        select v.* from award_kind v where v.award_kind_code = n.award_kind_code
        order by v.in_force @> $2::date desc, lower(v.in_force) desc limit 1) k on true
    left join award_kind_recipient a on a.award_kind_id = k.award_kind_id and a.recipient_kind = n.recipient_kind
        and k.in_force @> $2::date
    left join base_salary b on b.in_force @> $2::date
    where l.decision_id = $1::bigint
) x
group by x.precedence, x.award_kind, x.recipient_kind
order by x.precedence, x.award_kind, x.recipient_kind
