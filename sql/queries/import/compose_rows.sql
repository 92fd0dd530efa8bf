-- name: compose_rows :exec
-- param:
-- row:
-- Decomposed letters (as macOS writes them) become composed ones.
update import_row
set honorific = normalize(honorific, nfc), name = normalize(name, nfc), post = normalize(post, nfc),
    unit_code = normalize(unit_code, nfc), unit_name = normalize(unit_name, nfc),
    achievement = normalize(achievement, nfc), note = normalize(note, nfc),
    achievement_key = normalize(achievement_key, nfc)
where not (
    coalesce(honorific, '') is nfc normalized and coalesce(name, '') is nfc normalized
    and coalesce(post, '') is nfc normalized and coalesce(unit_code, '') is nfc normalized
    and coalesce(unit_name, '') is nfc normalized and coalesce(achievement, '') is nfc normalized
    and coalesce(note, '') is nfc normalized and coalesce(achievement_key, '') is nfc normalized)
