-- name: set_authority :exec
-- param: org_unit_id bigint, body_name text?, head_title text?, decision_symbol text?, authority_kind text?
-- row:
update org_unit u
set body_name = coalesce($2::text, u.body_name), head_title = coalesce($3::text, u.head_title),
    decision_symbol = coalesce($4::text, u.decision_symbol), authority_kind_code = coalesce($5::text, u.authority_kind_code)
where u.org_unit_id = $1::bigint
