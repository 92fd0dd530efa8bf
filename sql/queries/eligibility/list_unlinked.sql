-- name: list_unlinked :many
-- param:
-- row: nomination_id bigint, ordinal integer, name text, recipient_id bigint, account_name text
-- Of those asked about, whoever has the full name of an open account without a card that works for his unit.
select distinct n.nomination_id, n.ordinal, n.name::text as name, n.recipient_id, a.account_name
from asked s
join nomination n using (nomination_id)
join account a on a.full_name = n.name and a.recipient_id is null and a.disabled_at is null
where n.recipient_kind = 'individual'
    and (a.org_unit_id is null or a.org_unit_id in (select x.org_unit_id from unit_and_above(n.org_unit_id) x))
order by n.nomination_id, a.account_name
