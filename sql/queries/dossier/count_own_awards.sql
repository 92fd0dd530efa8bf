-- name: count_own_awards :one
-- param: forwarding_id bigint
-- row: count bigint
-- What went up with a letter although whoever sent it decides it himself.
select count(*) as count
from nomination_event e
join nomination n using (nomination_id)
join forwarding f using (forwarding_id)
join org_unit u on u.org_unit_id = f.org_unit_id
where f.forwarding_id = $1::bigint and exists (
    select from award_kind k join award_kind_authority a using (award_kind_id)
    where k.award_kind_code = n.award_kind_code and k.in_force @> f.forwarded_on
        and a.authority_kind_code = u.authority_kind_code)
