-- name: edit_wording :exec
-- param: nomination_id bigint, honorific text?, post text?, unit_name text?, achievement text?, note text?, commendation_type text?, achievement_key text?
-- row:
-- An absent value leaves a field as it is, an empty one clears it.
update nomination n
set honorific = nullif(coalesce($2::text, n.honorific), ''), post = nullif(coalesce($3::text, n.post), ''),
    unit_name = coalesce($4::text, n.unit_name), achievement = coalesce($5::text, n.achievement),
    note = nullif(coalesce($6::text, n.note), ''), commendation_type = coalesce($7::text, n.commendation_type),
    achievement_key = nullif(coalesce($8::text, n.achievement_key), '')
where n.nomination_id = $1::bigint
