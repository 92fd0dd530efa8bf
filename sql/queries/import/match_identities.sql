-- name: match_identities :exec
-- param: day date
-- row:
-- The other rows: unit (with those that went into it), name, kind and birth (as far as both sides know it) decide.
-- A row that could be several recipients appears several times, with the first few, and is a complaint.
insert into import_match (
    line, recipient_kind, org_unit_id, recipient_id, award_kind_code, award_kind_id, achievement_year,
    gives_more)
with sought as materialized (
    select i.line, i.recipient_kind, i.name, i.born_on, i.birth_precision, i.personal_number, i.award_kind_code,
        i.achievement_year, u.org_unit_id
    from import_row i
    left join import_unit u on u.words = i.unit_code
    where not exists (select from import_match m where m.line = i.line)
), listed as materialized (
    select w.org_unit_id, w.recipient_kind, w.name, b.sort, b.day, f.is_merged, r.recipient_id, r.born_on, r.birth_precision,
        r.shown_number is null as is_unnumbered,
        row_number() over (
            partition by w.org_unit_id, w.recipient_kind, w.name, b.sort, b.day, f.is_merged, r.shown_number is null
            order by r.recipient_id) as place
    from (
        select distinct s.org_unit_id, s.recipient_kind, s.name from sought s
        where s.name is not null and s.recipient_kind is not null and s.org_unit_id is not null) w
    join import_family f on f.org_unit_id = w.org_unit_id
    join recipient r on r.org_unit_id = f.member_id and r.name = w.name and r.recipient_kind = w.recipient_kind
    cross join lateral birth_listed(r.born_on, r.birth_precision) b
), aged as materialized (
    select s.line, s.org_unit_id, s.recipient_kind, s.name, s.born_on, s.birth_precision, s.personal_number, b.sort, b.day
    from sought s
    cross join lateral birth_sought(s.born_on, s.birth_precision) b
), found as (
    select s.line, l.recipient_id,
        l.is_unnumbered and s.personal_number is not null
            or knows_more_of_birth(s.born_on, s.birth_precision, l.born_on, l.birth_precision) as gives_more
    from aged s
    join listed l on l.org_unit_id = s.org_unit_id and l.recipient_kind = s.recipient_kind and l.name = s.name
        and l.sort = s.sort and l.day = s.day
    where l.place <= 20 and (not l.is_merged or s.birth_precision = 'day' and l.birth_precision = 'day')
        and (l.is_unnumbered or s.personal_number is null)
)
select s.line, s.recipient_kind, s.org_unit_id, f.recipient_id, s.award_kind_code, k.award_kind_id, s.achievement_year,
    case when f.recipient_id is not null then f.gives_more
        else s.personal_number is not null or s.born_on is not null end
from sought s
left join found f on f.line = s.line
left join award_kind k on k.award_kind_code = s.award_kind_code and k.in_force @> $1::date
