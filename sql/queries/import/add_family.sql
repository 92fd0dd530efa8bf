-- name: add_family :exec
-- param: day date
-- row:
insert into import_family (org_unit_id, member_id, is_merged)
with recursive family (org_unit_id, member_id, is_merged) as (
    select i.org_unit_id, i.org_unit_id, false from import_unit i where i.org_unit_id is not null
    union
    select f.org_unit_id, x.member_id, f.is_merged or x.is_merged
    from family f
    cross join lateral (
        select l.predecessor_id as member_id, false as is_merged from org_unit_lineage l
        where l.successor_id = f.member_id and l.effective_on <= $1::date and not f.is_merged
        union all
        -- A list of the days before a change is of the unit that it is by now, and its people went along: of a rename all of them,
        -- of a merger or a split those who are known by name and full birth.
        select l.successor_id, l.kind not in ('rename', 'transfer') from org_unit_lineage l
        where l.predecessor_id = f.member_id) x
)
select f.org_unit_id, f.member_id, bool_and(f.is_merged) from family f group by f.org_unit_id, f.member_id
