-- name: key_collectives :exec
-- param: names text[], keys text[]
-- row:
insert into import_collective (name, key)
select k.name, k.key from unnest($1::text[], $2::text[]) as k (name, key)
