-- name: facts_recipients :exec
-- param:
-- row:
-- The recipient of each case and, unless it is one itself, the collective that its unit is.
with recipient as (
    insert into recipient (recipient_kind, name, org_unit_id)
    select r.kind, r.name, u.org_unit_id
    from fact f
    join org_unit u on u.code = 'WHATIF.' || f.case_number || '.P'
    cross join lateral (
        select (f.body -> 'recipient' ->> 'kind')::recipient_kind as kind,
            normalize(coalesce(f.body -> 'recipient' ->> 'name', f.body ->> 'case', 'Đối tượng'), nfc) as name
        union all
        select 'collective', 'Tập thể' where f.body -> 'recipient' ->> 'kind' <> 'collective'
    ) r
    returning recipient_id, recipient_kind, org_unit_id
), person as (
    insert into person (recipient_id, given_name, sex)
    select r.recipient_id, 'Đối tượng', f.body -> 'recipient' ->> 'sex'
    from recipient r
    join org_unit u using (org_unit_id)
    join fact f on u.code = 'WHATIF.' || f.case_number || '.P'
    where r.recipient_kind = 'individual'
)
insert into collective (recipient_id, represents_id, founded_on)
select r.recipient_id, r.org_unit_id, (f.body -> 'recipient' ->> 'founded_on')::date
from recipient r
join org_unit u using (org_unit_id)
join fact f on u.code = 'WHATIF.' || f.case_number || '.P'
where r.recipient_kind = 'collective'
