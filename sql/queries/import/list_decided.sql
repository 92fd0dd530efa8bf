-- name: list_decided :many
-- param: org_unit_id bigint, day date
-- row: code text
-- What the head of a unit may decide himself on a day.
select distinct k.award_kind_code as code
from org_unit u
join award_kind_authority a on a.authority_kind_code = u.authority_kind_code
join award_kind k on k.award_kind_id = a.award_kind_id and k.in_force @> $2::date
where u.org_unit_id = $1::bigint
order by 1
