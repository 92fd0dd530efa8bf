-- name: add_recognition :exec
-- param: code text, scope text, recognised_by text, decision_number text?, recognised_on date, is_effective boolean, is_replicable boolean
-- row:
insert into recognition (
    initiative_id, scope, recognised_by, decision_number, recognised_on, is_effective, is_replicable)
select i.initiative_id, $2::text, $3::text, $4::text, $5::date, $6::boolean, $7::boolean from initiative i where i.code = $1::text
