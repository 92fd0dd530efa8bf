-- name: choose_own :exec
-- param: words text[], codes text[]
-- row:
-- Which unit collectives are, by the officer's word; where nobody said, none.
delete from import_own o
using import_row i, org_unit u
where i.line = o.line and u.org_unit_id = o.org_unit_id
    and o.line in (select x.line from import_own x group by x.line having count(*) > 1)
    and not exists (
        select from unnest($1::text[], $2::text[]) as a (words, code)
        where a.words = concat_ws(', ', i.name, i.unit_code) and a.code = u.code)
