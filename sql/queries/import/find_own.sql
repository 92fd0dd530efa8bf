-- name: find_own :exec
-- param: day date
-- row:
-- Collectives that bear the name of a unit at or below the one that the row names, or of what it was before a rename, are that unit; what
-- went into it in a merger, or came of it, is another collective. Of the sender, a department speaks for its body.
insert into import_own (line, org_unit_id, is_itself)
with recursive listed as materialized (
    select i.line, k.key, w.org_unit_id as named_id,
        -- “Nhà trường” on a list of the school, “Đơn vị” on that of a department, “Trung tâm” where one is named.
        case when k.key in ('nhà trường', 'trường') then s.kind = 'school'
            when k.key in ('phòng', 'trung tâm', 'trạm', 'văn phòng') then fold_search(s.name) like fold_search(k.key) || ' %'
            when k.key in ('đơn vị', 'cơ quan') then not w.is_sender or s.kind in ('school', 'department') else false end as is_itself,
        case when w.is_sender and s.kind = 'department' then coalesce(s.parent_id, s.org_unit_id) else s.org_unit_id end as top_id
    from import_row i
    join import_unit w on w.words = i.unit_code
    join org_unit s on s.org_unit_id = w.org_unit_id
    join import_collective k on k.name = i.name
    where i.recipient_kind = 'collective' and k.key <> ''
        and not (i.unit_code = i.name and i.unit_name is null and not w.is_sender)
), bearing as (
    select u.org_unit_id, u.name::text as name from org_unit u
    union all select u.org_unit_id, u.body_name from org_unit u where u.body_name is not null
    union all select u.org_unit_id, u.abbreviation from org_unit u where u.abbreviation is not null
    union all select a.org_unit_id, a.alias from org_unit_alias a
), called as materialized (
    select c.told as key, b.org_unit_id
    -- Văn phòng HĐND-UBND is Văn phòng HĐND và UBND xã.
    from (
        select x.name, x.key as told, x.key from import_collective x
        union all
        select x.name, x.key, x.key || l.level
        from import_collective x cross join (values (' xã'), (' phường'), (' đặc khu')) l (level)
        where x.key like '% ủy ban nhân dân') c
    join unit_key k on k.key = c.key and k.made_by in ('', (select key_maker()))
    join bearing b on b.name = k.words
    union
    select c.key, l.successor_id
    from called c
    join org_unit p on p.org_unit_id = c.org_unit_id and upper(p.in_force) <= $1::date
    join org_unit_lineage l on l.predecessor_id = c.org_unit_id and l.effective_on <= $1::date and l.kind in ('rename', 'transfer')
), named as materialized (
    select distinct c.key, u.org_unit_id
    from called c
    join org_unit u on u.org_unit_id = c.org_unit_id and u.in_force @> $1::date
), climbing (org_unit_id, at_id) as (
    select distinct n.org_unit_id, n.org_unit_id from named n
    union
    select c.org_unit_id, u.parent_id
    from climbing c
    join org_unit u on u.org_unit_id = c.at_id
    where u.parent_id is not null
), found as (
    select l.line, n.org_unit_id, n.org_unit_id = l.named_id as is_named
    from listed l
    join named n using (key)
    join climbing c on c.org_unit_id = n.org_unit_id and c.at_id = l.top_id
)
-- Its own name was all that said which unit is meant.
select i.line, w.org_unit_id, false
from import_row i
join import_unit w on w.words = i.unit_code and not w.is_sender
where i.recipient_kind = 'collective' and i.unit_code = i.name and i.unit_name is null and w.org_unit_id is not null
union all
select l.line, l.named_id, true from listed l where l.is_itself
union all
select f.line, f.org_unit_id, false
from found f
where f.is_named or not exists (select from found x where x.line = f.line and x.is_named)
