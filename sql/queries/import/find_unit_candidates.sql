-- name: find_unit_candidates :exec
-- param: sender_id bigint?, day date
-- row:
-- By name, alias, abbreviation or body: first the units at or below the sender, where a department speaks for its body (1), those that took over from one of that
-- name (2), then units elsewhere (3, 4). Offered only: elsewhere for a word that every unit uses (5), the same letters
-- with other accents, or the body above named with it (6), and names that begin so, at, below or above the sender (7).
insert into import_unit_candidate (words, org_unit_id, tier, former_name)
with recursive below (org_unit_id) as (
    select case when s.kind = 'department' then coalesce(s.parent_id, s.org_unit_id) else s.org_unit_id end
    from org_unit s where s.org_unit_id = $1::bigint
    union
    select u.org_unit_id from org_unit u join below b on u.parent_id = b.org_unit_id
), above (org_unit_id) as (
    select $1::bigint where $1::bigint is not null
    union
    select u.parent_id from org_unit u join above a using (org_unit_id) where u.parent_id is not null
), own_key as not materialized (
    -- What other accounts say of a name misleads nobody but themselves.
    select k.words, k.key, k.plain from unit_key k where k.made_by in ('', (select key_maker()))
), called as materialized (
    select i.words, i.is_generic, k.words as name, true as is_exact, false as is_plain
    from import_unit i join own_key k on k.key = i.key
    where i.org_unit_id is null and i.key <> ''
    union all
    select i.words, i.is_generic, k.words, false, true
    from import_unit i join own_key k on k.plain = i.plain and k.key <> i.key
    where i.org_unit_id is null
    union all
    select i.words, i.is_generic, k.words, false, false
    from import_unit i join own_key k on k.key ~>=~ (i.key || ' ') and k.key ~<~ (i.key || '!')
    where i.org_unit_id is null and i.is_generic
), bearing as (
    select u.org_unit_id, u.name::text as name from org_unit u
    union all select u.org_unit_id, u.body_name from org_unit u where u.body_name is not null
    union all select u.org_unit_id, u.abbreviation from org_unit u where u.abbreviation is not null
    union all select a.org_unit_id, a.alias from org_unit_alias a
), named as materialized (
    select c.words, c.is_generic, b.org_unit_id, u.in_force @> $2::date as stands, upper(u.in_force) <= $2::date as ended,
        u.name::text as unit_name, bool_or(c.is_exact) as is_exact, bool_or(c.is_plain) as is_plain
    from called c
    join bearing b on b.name = c.name
    join org_unit u on u.org_unit_id = b.org_unit_id
    group by c.words, c.is_generic, b.org_unit_id, u.in_force, u.name
), odd as materialized (
    -- Each key once, and only where no unit is called so.
    select i.words, like_key('collective', i.words) as key
    from import_unit i
    where i.org_unit_id is null and not exists (
        select from named n where n.words = i.words and n.stands and n.is_exact)
), likened as materialized (
    select u.org_unit_id, like_key('collective', u.name) as key
    from org_unit u
    where u.in_force @> $2::date and u.org_unit_id in (select b.org_unit_id from below b) and exists (select from odd)
), heir (words, is_generic, former_name, org_unit_id) as (
    select n.words, n.is_generic, n.unit_name, n.org_unit_id from named n where n.ended and n.is_exact
    union
    select h.words, h.is_generic, h.former_name, l.successor_id
    from heir h
    join org_unit_lineage l on l.predecessor_id = h.org_unit_id and l.effective_on <= $2::date
)
select n.words, n.org_unit_id,
    case
        when n.is_exact and n.org_unit_id in (select b.org_unit_id from below b) then 1
        when n.is_exact and not n.is_generic then 3
        when n.is_exact then 5
        when n.is_plain then 6
        else 7
    end,
    null
from named n
where n.stands and (n.is_exact or n.is_plain
    or n.org_unit_id in (select b.org_unit_id from below b union all select a.org_unit_id from above a))
union all
select h.words, h.org_unit_id,
    case
        when h.org_unit_id in (select b.org_unit_id from below b) then 2
        when not h.is_generic then 4
        else 5
    end,
    min(h.former_name)
from heir h
join org_unit u on u.org_unit_id = h.org_unit_id and u.in_force @> $2::date
group by h.words, h.org_unit_id, h.is_generic
union all
-- With the body above it, or with those who work there: Phòng Kinh tế xã Phú Hựu, cán bộ Phòng Kinh tế.
select o.words, l.org_unit_id, 6, null
from odd o
join likened l on l.key = o.key
where not exists (select from named n where n.words = o.words and n.stands and n.org_unit_id = l.org_unit_id)
