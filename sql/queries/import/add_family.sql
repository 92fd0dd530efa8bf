-- name: add_family :exec
-- param: day date
-- row:
insert into import_family (org_unit_id, member_id)
with recursive family (org_unit_id, member_id) as (
    select i.org_unit_id, i.org_unit_id from import_unit i where i.org_unit_id is not null
    union
    select f.org_unit_id, x.member_id
    from family f
    cross join lateral (
        select l.predecessor_id as member_id from org_unit_lineage l
        where l.successor_id = f.member_id and l.effective_on <= $1::date
        union all
        -- A list of the days before a rename is of the unit that it is by now, and its people went along.
        select l.successor_id from org_unit_lineage l
        where l.predecessor_id = f.member_id and l.kind in ('rename', 'transfer')) x
)
select f.org_unit_id, f.member_id from family f
