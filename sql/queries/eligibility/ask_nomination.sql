-- name: ask_nomination :exec
-- param: nomination_id bigint
-- row:
insert into asked select n.nomination_id from nomination n where n.nomination_id = $1::bigint
