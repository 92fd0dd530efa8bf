-- name: find_holder :many
-- param:
-- row: pid integer?, login text?, application text?, since text?
select h.pid, h.login, h.application, to_char(h.since, 'HH24:MI DD/MM/YYYY') as since from audit_holder() h
