-- name: forget_numbers :exec
-- param:
-- row:
-- Where several of one name and unit have numbers that end so, name, unit and birth say who is meant, or whoever reads is asked.
update import_row i set personal_number = null
where i.personal_number is not null and not exists (select from import_match m where m.line = i.line)
    and exists (
        select from import_unit u
        join import_family f using (org_unit_id)
        join recipient r on r.org_unit_id = f.member_id
        where u.words = i.unit_code and r.name = i.name and r.recipient_kind = i.recipient_kind
            and right(r.shown_number, 2) = right(i.personal_number, 2))
