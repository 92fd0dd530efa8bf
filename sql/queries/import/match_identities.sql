-- name: match_identities :exec
-- param: day date
-- row:
-- The other rows: unit (with those that went into it), name, kind and birth (as far as both sides know it) decide.
-- A row that could be several recipients appears several times, and is a complaint.
insert into import_match (
    line, recipient_kind, org_unit_id, recipient_id, award_kind_code, award_kind_id, achievement_year,
    gives_more)
select i.line, i.recipient_kind, u.org_unit_id, r.recipient_id, i.award_kind_code, k.award_kind_id, i.achievement_year,
    r.personal_number is null and i.personal_number is not null
        or knows_more_of_birth(i.born_on, i.birth_precision, r.born_on, r.birth_precision)
from import_row i
left join import_unit u on u.words = i.unit_code
left join award_kind k on k.award_kind_code = i.award_kind_code and k.in_force @> $1::date
left join (import_family f join recipient r on r.org_unit_id = f.member_id)
    on f.org_unit_id = u.org_unit_id and r.name = i.name and r.recipient_kind = i.recipient_kind
    and may_be_same_birth(r.born_on, r.birth_precision, i.born_on, i.birth_precision)
    and (r.personal_number is null or i.personal_number is null)
where not exists (select from import_match m where m.line = i.line)
