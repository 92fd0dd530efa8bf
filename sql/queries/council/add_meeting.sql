-- name: add_meeting :one
-- param: council_id bigint, held_on date, minutes_number integer?, minutes_symbol text?, members_total integer, members_present integer, written_opinions integer
-- row: meeting_id bigint
insert into meeting (
    council_id, held_on, minutes_number, minutes_symbol, members_total, members_present, written_opinions)
values ($1::bigint, $2::date, $3::integer, $4::text, $5::integer, $6::integer, $7::integer)
returning meeting_id
