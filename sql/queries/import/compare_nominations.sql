-- name: compare_nominations :exec
-- param: dossier_id bigint
-- row:
-- Each line that the dossier has already, with the fields that differ, and those of them that are not open.
insert into import_change (line, nomination_id, state, changed, closed)
select c.line, c.nomination_id, c.state, c.changed,
    case when c.state = 'returned' and cardinality(c.reopened) > 0
        then array(select f from unnest(c.changed) f where f <> all (c.reopened)) else '{}' end
from (
    select i.line, n.nomination_id, n.state,
        array_remove(array[
            case when n.name is distinct from i.name then 'name' end,
            case when n.honorific is distinct from i.honorific then 'honorific' end,
            case when n.post is distinct from i.post then 'post' end,
            case when n.unit_name is distinct from coalesce(i.unit_name, u.name) then 'unit_name' end,
            case when n.org_unit_id is distinct from m.org_unit_id then 'org_unit_id' end,
            case when n.achievement is distinct from i.achievement then 'achievement' end,
            case when n.note is distinct from i.note then 'note' end,
            case when n.commendation_type is distinct from coalesce(i.commendation_type, 'CONG_TRANG')
                then 'commendation_type' end,
            case when n.achievement_key is distinct from i.achievement_key then 'achievement_key' end], null) as changed,
        case when n.state = 'returned' then array(select reopened_fields(n.nomination_id)) else '{}' end as reopened
    from import_row i
    join import_match m using (line)
    join org_unit u using (org_unit_id)
    join nomination n on n.dossier_id = $1::bigint and n.recipient_id = m.recipient_id
        and n.award_kind_code = i.award_kind_code and n.achievement_year = i.achievement_year and n.past_id = 0
) c
