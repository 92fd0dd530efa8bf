-- name: load_authority_kinds :exec
-- param: rows json
-- row:
insert into authority_kind (authority_kind_code, name_vi, name_en)
select x.code, x.name_vi, x.name_en
from json_to_recordset($1::json) as x (code text, name_vi text, name_en text)
on conflict on constraint authority_kind_pk do nothing
