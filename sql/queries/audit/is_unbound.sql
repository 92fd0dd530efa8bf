-- name: is_unbound :one
-- param:
-- row: is_unbound boolean
-- Whether every row of every table is seen: by a superuser, by whoever owns the tables, or past all policies.
select r.rolsuper or r.rolbypassrls or pg_has_role(r.oid, c.relowner, 'usage') as is_unbound
from pg_roles r, pg_class c
where r.rolname = current_user and c.oid = 'public.audit_entry'::regclass
