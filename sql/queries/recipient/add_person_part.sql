-- name: add_person_part :exec
-- param: recipient_id bigint, name text, sex text?
-- row:
-- The parts of a card come after the card: what nobody sees yet is nobody's to write to.
insert into person (recipient_id, family_name, middle_name, given_name, sex)
select $1::bigint, n.family_name, n.middle_name, n.given_name, $3::text
from split_name($2::text) n
