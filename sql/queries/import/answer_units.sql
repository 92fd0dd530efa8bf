-- name: answer_units :many
-- param: words text[], codes text[], day date
-- row: words text, code text
-- Takes the officer's answers; gives back those whose code is no unit's on the day.
with answer as (
    select a.words, a.code, u.org_unit_id
    from unnest($1::text[], $2::text[]) as a (words, code)
    left join org_unit u on u.code = a.code and u.in_force @> $3::date
), taken as (
    update import_unit i set org_unit_id = a.org_unit_id, former_name = null
    from answer a
    where a.words = i.words and a.org_unit_id is not null
)
select a.words, a.code from answer a where a.org_unit_id is null order by a.words
