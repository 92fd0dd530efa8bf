-- name: facts_units :exec
-- param:
-- row:
-- For each case the unit that proposes (P), the one that decides (D) and the one that launched the campaign (C).
insert into org_unit (code, name, kind, in_force, body_name, head_title, decision_symbol, authority_kind_code)
select 'WHATIF.' || f.case_number || u.suffix, 'Đơn vị ' || f.case_number || u.suffix, 'other', '[1900-01-01,)',
    'Đơn vị', 'Thủ trưởng', 'QĐ', u.authority
from fact f
cross join lateral (values
    ('.P', null),
    ('.D', coalesce(f.body ->> 'authority', (
        select a.authority_kind_code
        from award_kind k join award_kind_authority a using (award_kind_id)
        where k.award_kind_code = f.body ->> 'award' and k.in_force @> (f.body ->> 'proposed_on')::date
        order by a.authority_kind_code limit 1))),
    ('.C', f.body -> 'campaign' ->> 'launched_by')
) as u (suffix, authority)
where u.suffix <> '.C' or f.body ? 'campaign'
