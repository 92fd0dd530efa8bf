-- name: add_nominations :exec
-- param: recipient_id bigint, day date, years integer
-- row:
-- Of every award one nomination for each year: the last completed one, this one and those to come. Each is proposed at
-- the end of the first quarter after its year, when the ratings of the year are known, but not before the day.
with dossier as (
    insert into dossier (
        org_unit_id, addressed_to_id, title, prepared_on, submission_number, submission_symbol, submitted_on)
    select r.org_unit_id, r.org_unit_id, y.year::text, d.proposed_on, 1, 'TTr', d.proposed_on
    from recipient r
    cross join generate_series(
        extract(year from $2::date)::integer - 1, extract(year from $2::date)::integer + $3::integer) as y (year)
    cross join lateral (select greatest($2::date, make_date(y.year + 1, 3, 31)) as proposed_on) d
    where r.recipient_id = $1::bigint
    returning dossier_id, title
), nomination as (
    insert into nomination (
        dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, name, unit_name, org_unit_id,
        achievement)
    select d.dossier_id, row_number() over (partition by d.dossier_id order by g.award_kind_code), r.recipient_id,
        r.recipient_kind, g.award_kind_code, d.title::integer, r.name, u.name, r.org_unit_id, 'Thành tích'
    from dossier d
    cross join goal g
    join recipient r on r.recipient_id = $1::bigint
    join org_unit u on u.org_unit_id = r.org_unit_id
    returning nomination_id
)
insert into asked (nomination_id) select n.nomination_id from nomination n
