-- name: ask_draft :exec
-- param: decision_id bigint
-- row:
insert into asked select l.nomination_id from draft_line l where l.decision_id = $1::bigint
