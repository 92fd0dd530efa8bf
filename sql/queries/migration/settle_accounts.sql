-- name: settle_accounts :exec
-- param:
-- row:
-- Accounts that the server gives other groups than the register does: those of a register that has been moved here, above all.
do $$
begin
    perform settle_account(x.account_name)
    from (
        select distinct d.account_name
        from account_deviations() d join pg_roles r on r.rolname = d.account_name and not r.rolsuper) x;
end
$$
