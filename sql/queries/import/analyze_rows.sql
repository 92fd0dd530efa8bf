-- name: analyze_rows :exec
-- param:
-- row:
-- What the joins ask of; the long texts would only cost time.
analyze import_row (line, recipient_kind, name, personal_number, unit_code, award_kind_code)
