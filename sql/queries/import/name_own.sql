-- name: name_own :many
-- param:
-- row: line integer, name text, other_name text
-- “Nhà trường”, “Đơn vị” on a unit's own list are printed under the name of the unit.
with told as materialized (
    select i.ctid as row_id, i.line, i.name, u.name::text as other_name
    from import_own o
    join import_row i using (line)
    join org_unit u using (org_unit_id)
    where o.is_itself
), named as (
    update import_row i set name = t.other_name from told t where i.ctid = t.row_id
    returning t.line, t.name, t.other_name
)
select n.line, n.name, n.other_name from named n order by n.line
