-- name: list_open_units :many
-- param:
-- row: words text
-- Words that are no code of the day.
select i.words from import_unit i where i.org_unit_id is null order by i.words collate "C"
