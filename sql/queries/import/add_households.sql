-- name: add_households :exec
-- param:
-- row:
insert into household (recipient_id)
select n.recipient_id from import_new n where n.recipient_kind = 'household'
