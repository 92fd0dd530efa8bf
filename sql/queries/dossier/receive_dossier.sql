-- name: receive_dossier :one
-- param: dossier_id bigint, received_on date
-- row: rule_set text, verified boolean
-- The day of receipt chooses the rule set: Law 06/2026/QH16 leaves earlier dossiers under the law of their day, and with
-- them what was mended and joins them again.
with received as (
    update dossier s set received_on = $2::date, rule_set_code = rs.rule_set_code
    from rule_set rs
    where s.dossier_id = $1::bigint and s.received_on is null and rs.received @> $2::date
    returning rs.rule_set_code as rule_set, rs.verified
), joined as materialized (
    select rs.rule_set_code as rule_set, rs.verified
    from dossier s join rule_set rs using (rule_set_code)
    where s.dossier_id = $1::bigint and s.received_on is not null
), step as (
    insert into dossier_step (dossier_id, step, happened_on) select $1::bigint, 'receive', $2::date from joined
)
select r.rule_set, r.verified from received r
union all
select j.rule_set, j.verified from joined j
