-- name: count_recipients :many
-- param: decision_id bigint
-- row: award_kind text, recipient_kind recipient_kind, lines bigint, bonus_vnd bigint?
-- Of an issued decision, or of a draft as it stands.
select x.award_kind, x.recipient_kind, count(*) as lines, sum(x.bonus_vnd)::bigint as bonus_vnd
from (
    select k.precedence, award_words(k.name_vi, a.is_posthumous) as award_kind, a.recipient_kind, a.bonus_vnd
    from award a join award_kind k using (award_kind_id)
    where a.decision_id = $1::bigint
    union all
    select k.precedence, award_words(k.name_vi, q.recipient_id is not null), n.recipient_kind, null
    from draft_line l
    join nomination n using (nomination_id)
    join dossier s using (dossier_id)
    join lateral (
        select v.* from award_kind v where v.award_kind_code = n.award_kind_code
        order by v.in_force @> s.prepared_on desc, lower(v.in_force) desc limit 1) k on true
    left join person q on q.recipient_id = n.recipient_id and q.died_on is not null
    where l.decision_id = $1::bigint
) x
group by x.precedence, x.award_kind, x.recipient_kind
order by x.precedence, x.award_kind, x.recipient_kind
