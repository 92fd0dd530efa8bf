-- name: ask_year :exec
-- param: year integer
-- row:
insert into asked select n.nomination_id from nomination n where n.achievement_year = $1::integer
