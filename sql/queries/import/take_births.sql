-- name: take_births :many
-- param:
-- row: line integer, name text, other_name text, born text
-- Births that stand behind names become births: “Ngô Thành Long (1986)”, “Ngô Thành Long, sinh năm 1986”. Where the row has
-- another birth the name stays as it is, which is none (name_fault).
with told as materialized (
    select i.ctid as row_id, i.line, i.name, i.born_on, i.birth_precision,
        regexp_match(i.name, '^([^0-9(),;]*[^0-9(),;[:space:]–-])[[:space:](,;–-]+(?:(?:sinh|sn|ns|s\.n)[^0-9]*)?(?:([0-9]{1,2})[/.-])?(?:([0-9]{1,2})[/.-])?((?:19|20)[0-9]{2})[[:space:])]*$', 'i') as part
    from import_row i
    where i.recipient_kind = 'individual' and i.name ~ '[0-9]{4}[[:space:])]*$'
), read as (
    select t.*, regexp_replace(t.part[1], '[[:space:]–-]+(sinh|sn|ns)([[:space:]]+(năm|ngày))?$', '', 'i') as bare,
        concat_ws('/', t.part[2], t.part[3], t.part[4]) as born, b.born_on as told_on, b.birth_precision as told_precision
    from told t
    cross join lateral as_birth(concat_ws('/', t.part[2], t.part[3], t.part[4])) b
    where t.part is not null and b.born_on <= register_today()
        and may_be_same_birth(b.born_on, b.birth_precision, t.born_on, t.birth_precision)
), taken as (
    update import_row i
    set name = r.bare,
        born_on = case when knows_more_of_birth(r.told_on, r.told_precision, i.born_on, i.birth_precision) then r.told_on else i.born_on end,
        birth_precision = case when knows_more_of_birth(r.told_on, r.told_precision, i.born_on, i.birth_precision)
            then r.told_precision else i.birth_precision end
    from read r
    where i.ctid = r.row_id and r.bare ~ ' '
    returning i.line, r.name, r.bare, r.born
)
select t.line, t.name, t.bare as other_name, t.born from taken t order by t.line
