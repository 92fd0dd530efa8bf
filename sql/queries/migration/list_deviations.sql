-- name: list_deviations :many
-- param:
-- row: account_name text, deviation text
-- What the server says of accounts and the register does not.
select d.account_name, d.deviation from account_deviations() d
