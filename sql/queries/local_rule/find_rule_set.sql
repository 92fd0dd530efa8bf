-- name: find_rule_set :one
-- param: day date, rule_set text?
-- row: rule_set text, is_known boolean
-- The rule set that somebody names, or that of dossiers received on the day.
select coalesce($2::text, rule_set_on($1::date)) as rule_set,
    $2::text is null or exists (select from rule_set s where s.rule_set_code = $2::text) as is_known
