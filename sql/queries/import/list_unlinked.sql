-- name: list_unlinked :many
-- param:
-- row: line integer, code text, subject text
-- Rows with the full name of an open account without a card that works for the row's unit.
select distinct m.line, 'TD509' as code, i.name || ', ' || a.account_name as subject
from import_match m
join import_row i using (line)
join account a on a.full_name = i.name and a.recipient_id is null and a.disabled_at is null
where i.recipient_kind = 'individual'
    and (a.org_unit_id is null or a.org_unit_id in (select x.org_unit_id from unit_and_above(m.org_unit_id) x))
order by 1, 3
