-- name: assume_years :exec
-- param: recipient_id bigint, day date, years integer
-- row:
-- As good as years can be: rated excellent, with an initiative, a study and a model of nation-wide effect in each.
-- A rating that the register holds stays as it is.
with year as materialized (
    select y.year
    from generate_series(
        extract(year from $2::date)::integer, extract(year from $2::date)::integer + $3::integer) as y (year)
), rating as (
    insert into rating (recipient_id, year, rating)
    select $1::bigint, y.year, 'HTXS' from year y
    where not exists (select from rating r where r.recipient_id = $1::bigint and r.year = y.year)
), initiative as (
    insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
    select 'PATH.' || r.recipient_id || '.' || y.year || '.' || upper(k.kind), k.kind, k.kind, r.org_unit_id, r.org_unit_id,
        y.year, 'in_use'
    from recipient r
    cross join year y
    cross join (values ('initiative'), ('research'), ('model')) as k (kind)
    where r.recipient_id = $1::bigint
    returning initiative_id, started_year
), author as (
    insert into initiative_author (initiative_id, recipient_id, share_percent)
    select i.initiative_id, $1::bigint, 100 from initiative i
)
insert into recognition (initiative_id, scope, recognised_by, recognised_on, is_effective, is_replicable)
select i.initiative_id, 'nation', 'Thủ trưởng', make_date(i.started_year, 12, 31), true, true from initiative i
