-- name: add_people :exec
-- param:
-- row:
insert into person (recipient_id, family_name, middle_name, given_name, sex)
select n.recipient_id, s.family_name, s.middle_name, s.given_name, i.sex
from import_new n
join import_row i using (line)
cross join split_name(n.name) s
where n.recipient_kind = 'individual'
