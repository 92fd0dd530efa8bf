-- name: add_family :exec
-- param: day date
-- row:
insert into import_family (org_unit_id, member_id)
with recursive family (org_unit_id, member_id) as (
    select i.org_unit_id, i.org_unit_id from import_unit i where i.org_unit_id is not null
    union
    select f.org_unit_id, l.predecessor_id
    from family f
    join org_unit_lineage l on l.successor_id = f.member_id and l.effective_on <= $1::date
)
select f.org_unit_id, f.member_id from family f
