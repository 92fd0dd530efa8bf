-- name: move_person :exec
-- param: recipient_id bigint, org_unit_id bigint
-- row:
update recipient r
set org_unit_id = $2::bigint,
    namesake = 1 + (
        select coalesce(max(o.namesake), 0) from recipient o
        where o.org_unit_id = $2::bigint and o.name = r.name and o.recipient_kind = r.recipient_kind
            and (o.born_on, o.birth_precision) is not distinct from (r.born_on, r.birth_precision))
where r.recipient_id = $1::bigint and r.org_unit_id <> $2::bigint
