-- name: find_rule_set :many
-- param: day date
-- row: rule_set_code text
select s.rule_set_code from rule_set s where s.received @> $1::date
