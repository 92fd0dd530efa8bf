-- name: list_near :many
-- param:
-- row: line integer, name text, subject text, recipient_kind recipient_kind, recipient_id bigint, other_name text, born_on date?, birth_precision text?, unit_name text?, is_numbered boolean
-- Recipients of the same unit who are written with the same letters but for accents and i or y, and may be the same by
-- birth and number, collectives that are the unit itself, and whoever bears the number of a row under another name,
-- wherever that is; the program tells how near they are.
select i.line, i.name, concat_ws('; ', i.name, to_char(i.born_on, 'DD/MM/YYYY'), i.unit_code) as subject, i.recipient_kind,
    r.recipient_id, r.name::text as other_name, r.born_on, r.birth_precision, u.name::text as unit_name,
    false as is_numbered
from import_match m
join import_row i using (line)
join import_family f on f.org_unit_id = m.org_unit_id
cross join lateral (
    select r.recipient_id, r.name, r.born_on, r.birth_precision, r.org_unit_id
    from recipient r
    where r.org_unit_id = f.member_id and r.recipient_kind = i.recipient_kind and r.name <> i.name
        and may_be_same_birth(r.born_on, r.birth_precision, i.born_on, i.birth_precision)
        and (r.personal_number is null or i.personal_number is null)
    -- Or else every name of the unit would be folded before it is known who is of that age.
    offset 0
) r
join org_unit u on u.org_unit_id = r.org_unit_id
where m.recipient_id is null
    and exists (select from import_name_key k where k.name = i.name and k.key = fold_search(r.name))
union
select i.line, i.name, concat_ws('; ', i.name, to_char(i.born_on, 'DD/MM/YYYY'), i.unit_code), i.recipient_kind,
    r.recipient_id, r.name::text, r.born_on, r.birth_precision, u.name::text, false
from import_match m
join import_row i using (line)
join import_unit w on w.words = i.unit_code and not w.is_sender
join collective c on c.represents_id = m.org_unit_id
join recipient r on r.recipient_id = c.recipient_id
join org_unit u on u.org_unit_id = m.org_unit_id
where m.recipient_id is null and i.recipient_kind = 'collective' and i.unit_code = i.name and i.unit_name is null
union
select i.line, i.name, concat_ws('; ', i.name, to_char(i.born_on, 'DD/MM/YYYY'), i.unit_code), i.recipient_kind,
    m.recipient_id, m.other_name, r.born_on, r.birth_precision, u.name::text, true
from import_match m
join import_row i using (line)
-- Somebody of a unit that the account does not see is known by number and name only.
left join (recipient r join org_unit u using (org_unit_id)) on r.recipient_id = m.recipient_id
where m.other_name is not null
order by 1, 5
