-- name: add_adoption :exec
-- param: code text, place text, org_unit_id bigint, adopted_on date?, state text, note text?
-- row:
insert into adoption (initiative_id, place, org_unit_id, adopted_on, state, note)
select i.initiative_id, $2::text, $3::bigint, $4::date, $5::text, $6::text from initiative i where i.code = $1::text
