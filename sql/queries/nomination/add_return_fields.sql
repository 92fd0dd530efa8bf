-- name: add_return_fields :exec
-- param: nomination_event_ids bigint[], fields text[], whys text[]
-- row:
insert into nomination_return_field (nomination_event_id, field, why)
select e.nomination_event_id, f.field, f.why
from unnest($1::bigint[]) e (nomination_event_id), unnest($2::text[], $3::text[]) f (field, why)
