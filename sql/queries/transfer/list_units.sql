-- name: list_units :many
-- param:
-- row: code text, name text, kind text, parent_code text?, parent_from date?, in_force_from date?, in_force_to date?, abbreviation text?, body_name text?, head_title text?, decision_symbol text?, authority_kind_code text?, bonus_rounding text, end_paper text?, aliases text?, predecessors text?
select u.code, u.name::text as name, u.kind, p.code as parent_code, lower(p.in_force) as parent_from,
    lower(u.in_force) as in_force_from, (upper(u.in_force) - 1) as in_force_to, u.abbreviation::text as abbreviation,
    u.body_name::text as body_name, u.head_title::text as head_title, u.decision_symbol::text as decision_symbol,
    u.authority_kind_code, u.bonus_rounding, u.end_paper::text as end_paper,
    (select string_agg(a.alias::text, ' | ' order by a.alias::text collate "C")
        from org_unit_alias a where a.org_unit_id = u.org_unit_id) as aliases,
    (select string_agg(
            concat_ws(' ', f.code || '@' || coalesce(lower(f.in_force)::text, ''), l.kind, l.effective_on::text,
                coalesce(i.symbol, l.paper)),
            ' | ' order by l.effective_on, f.code collate "C", lower(f.in_force))
        from org_unit_lineage l
        join org_unit f on f.org_unit_id = l.predecessor_id
        left join legal_instrument i using (legal_instrument_id)
        where l.successor_id = u.org_unit_id) as predecessors
from org_unit u
left join org_unit p on p.org_unit_id = u.parent_id
order by lower(u.in_force) nulls first, u.code collate "C"
