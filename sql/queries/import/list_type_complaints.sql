-- name: list_type_complaints :many
-- param: day date
-- row: line integer, field text, code text, subject text, type text, law text, since text?
-- Types of commendation that the law of the day does not know, with the day from which a later law does.
select i.line, 'commendation_type' as field, 'TD238' as code, i.name as subject, i.commendation_type as type, s.rule_set_code as law,
    (select to_char(min(lower(w.received)), 'DD/MM/YYYY')
        from rule_set_type t join rule_set w using (rule_set_code)
        where t.commendation_type = i.commendation_type and lower(w.received) > $1::date) as since
from import_row i
join rule_set s on s.received @> $1::date
where i.commendation_type is not null and law_without_type(s.rule_set_code, i.commendation_type)
order by 1
