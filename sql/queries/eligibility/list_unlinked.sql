-- name: list_unlinked :many
-- param:
-- row: nomination_id bigint, ordinal integer, name text, recipient_id bigint, account_name text
-- Of those asked about, whoever has the full name of an open account without a card that works for his unit.
select n.nomination_id, n.ordinal, n.name::text as name, n.recipient_id, x.account_name
from unlinked_accounts(array(select s.nomination_id from asked s)) x
join nomination n using (nomination_id)
order by n.nomination_id, x.account_name
