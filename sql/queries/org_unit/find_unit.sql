-- name: find_unit :one
-- param: code text, day date
-- row: org_unit_id bigint, code text, name text, body_name text?, head_title text?, decision_symbol text?, authority_kind text?
select u.org_unit_id, u.code, u.name::text as name, u.body_name::text as body_name, u.head_title::text as head_title,
    u.decision_symbol::text as decision_symbol, u.authority_kind_code as authority_kind
from org_unit u
where u.code = $1::text and u.in_force @> $2::date
