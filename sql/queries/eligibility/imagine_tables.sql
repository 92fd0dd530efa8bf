-- name: imagine_tables :exec
-- param: names text[]
-- row: imagine_tables void
-- Temporary tables stand before the register's of these names until the transaction ends.
select imagine_tables($1::text[])
