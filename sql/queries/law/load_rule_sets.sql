-- name: load_rule_sets :exec
-- param: rows json
-- row:
insert into rule_set (rule_set_code, received, verified, note, transition)
select x.code, daterange(x.received_from, x.received_to, '[]'), x.verified, x.note, nullif(x.transition, '')
from json_to_recordset($1::json) as x (
    code text, received_from date, received_to date, verified boolean, note text, transition text)
on conflict on constraint rule_set_pk do update
set received = excluded.received, verified = excluded.verified, note = excluded.note, transition = excluded.transition
where (rule_set.received, rule_set.verified, rule_set.note, rule_set.transition)
    is distinct from (excluded.received, excluded.verified, excluded.note, excluded.transition)
