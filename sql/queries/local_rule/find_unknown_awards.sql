-- name: find_unknown_awards :many
-- param: award_kind_codes text[]
-- row: award_kind_code text
select c as award_kind_code from unnest($1::text[]) c
where not exists (select from award_code a where a.award_kind_code = c)
