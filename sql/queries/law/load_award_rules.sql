-- name: load_award_rules :exec
-- param: rows json
-- row:
-- One row of the file for each rule set that it names. Findings point at rules, so a rule keeps its row;
-- one that the file no longer has is removed, or withdrawn where findings point at it.
with listed as materialized (
    select s.code, x.*
    from json_to_recordset($1::json) as x (
        rule_sets text, award_kind text, recipient_kind recipient_kind, rule_group text, limb text, ordinal integer,
        kind text, subjects text, rating text, minimum integer, years integer, percent integer, scope text, since text,
        until text, criterion text, citation text)
    cross join string_to_table(x.rule_sets, '|') as s (code)
), gone as materialized (
    select r.award_rule_id, exists (select from finding f where f.award_rule_id = r.award_rule_id) as is_known
    from award_rule r
    where not exists (
        select from listed x
        where (x.code, x.award_kind, x.recipient_kind, x.rule_group, x.limb, x.ordinal)
            = (r.rule_set_code, r.award_kind_code, r.recipient_kind, r.rule_group, r.limb, r.ordinal))
), withdrawn as (
    update award_rule r set is_withdrawn = true
    from gone g where g.award_rule_id = r.award_rule_id and g.is_known and not r.is_withdrawn
), removed as (
    delete from award_rule r using gone g where g.award_rule_id = r.award_rule_id and not g.is_known
)
insert into award_rule (
    rule_set_code, award_kind_code, recipient_kind, rule_group, limb, ordinal, kind, subject_codes, rating, minimum,
    years, percent, scope, since, until, criterion, citation)
select x.code, x.award_kind, x.recipient_kind, x.rule_group, x.limb, x.ordinal, x.kind,
    coalesce(string_to_array(x.subjects, '|'), '{}'), x.rating, x.minimum, x.years, x.percent, x.scope, x.since,
    x.until, x.criterion, x.citation
from listed x
on conflict on constraint award_rule_place_uk do update
set kind = excluded.kind, subject_codes = excluded.subject_codes, rating = excluded.rating, minimum = excluded.minimum,
    years = excluded.years, percent = excluded.percent, scope = excluded.scope, since = excluded.since, until = excluded.until,
    criterion = excluded.criterion, citation = excluded.citation, is_withdrawn = false
