-- name: list_unkeyed_names :many
-- param: version integer
-- row: words text
-- Names of units for which there is no key of this version.
select w.words
from (
    select u.name::text as words from org_unit u
    union select u.body_name from org_unit u
    union select u.abbreviation from org_unit u
    union select a.alias from org_unit_alias a
) w
where w.words is not null
    and not exists (
        select from unit_key k
        where k.words = w.words and k.version = $1::integer and k.made_by in ('', (select key_maker())))
