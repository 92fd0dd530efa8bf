-- name: add_name_keys :exec
-- param: names text[], keys text[], are_first boolean[]
-- row:
insert into import_name_key (name, key, is_first)
select k.name, k.key, k.is_first from unnest($1::text[], $2::text[], $3::boolean[]) as k (name, key, is_first)
