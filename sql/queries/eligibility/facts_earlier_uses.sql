-- name: facts_earlier_uses :exec
-- param:
-- row:
-- The earlier nominations that initiatives were used for, one for each title or form.
with used as materialized (
    select n.nomination_id, n.recipient_id, n.recipient_kind, n.org_unit_id, n.name, n.unit_name, n.dossier_id, x.value ->> 'used_for' as purpose,
        i.initiative_id, n.award_kind_code, n.achievement_year,
        row_number() over (partition by n.nomination_id order by x.ordinality)::integer as number
    from asked
    join nomination n using (nomination_id)
    join fact f on f.case_number = n.ordinal
    cross join jsonb_array_elements(f.body -> 'initiatives') with ordinality as x
    join initiative i on i.code = 'WHATIF.' || f.case_number || '.' || x.ordinality
    where x.value ? 'used_for'
), dossier as (
    insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
    select s.org_unit_id, s.addressed_to_id, 'Hồ sơ trước', s.prepared_on
    from dossier s where s.dossier_id in (select u.dossier_id from used u)
    returning dossier_id, org_unit_id
), nomination as (
    insert into nomination (
        dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, name, unit_name, org_unit_id,
        achievement)
    select d.dossier_id, u.number, u.recipient_id, u.recipient_kind, u.award_kind_code, u.achievement_year - u.number,
        u.name, u.unit_name, u.org_unit_id, 'Thành tích'
    from used u join dossier d using (org_unit_id)
    returning nomination_id, org_unit_id, ordinal
)
insert into initiative_use (initiative_id, nomination_id, purpose, recipient_id)
select u.initiative_id, n.nomination_id, u.purpose, u.recipient_id
from used u join nomination n on n.org_unit_id = u.org_unit_id and n.ordinal = u.number
