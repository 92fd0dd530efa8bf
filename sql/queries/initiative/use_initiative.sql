-- name: use_initiative :many
-- param: code text, nomination_id bigint
-- row: nomination_id bigint, name text, award_kind_code text, dossier_id bigint
-- One row when the initiative supports another title of the same recipient already: allowed, but to be known.
select u.nomination_id, u.name, u.award_kind_code, u.dossier_id from use_initiative($1::text, $2::bigint) u
