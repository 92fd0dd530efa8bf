-- name: add_forwarding :one
-- param: dossier_id bigint, forwarded_to_id bigint, number integer, symbol text, forwarded_on date
-- row: forwarding_id bigint
insert into forwarding (dossier_id, org_unit_id, forwarded_to_id, number, symbol, forwarded_on)
select s.dossier_id, s.addressed_to_id, $2::bigint, $3::integer, $4::text, $5::date
from dossier s
where s.dossier_id = $1::bigint
returning forwarding_id
