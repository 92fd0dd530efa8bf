-- name: read_facts :exec
-- param: facts json
-- row:
insert into fact
select c.ordinality, jsonb_strip_nulls(c.value)
from jsonb_array_elements(
    case json_typeof($1::json) when 'array' then $1::jsonb else jsonb_build_array($1::jsonb) end) with ordinality as c
