-- name: add_unit :one
-- param: code text, name text, kind text, parent_id bigint?, in_force_from date?, body_name text?, head_title text?, decision_symbol text?, authority_kind text?
-- row: org_unit_id bigint
insert into org_unit (code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol, authority_kind_code)
values ($1::text, $2::text, $3::text, $4::bigint, daterange($5::date, null), $6::text, $7::text, $8::text, $9::text)
returning org_unit_id
