-- name: facts_open_nominations :exec
-- param:
-- row:
-- What else is proposed for the recipient and not decided yet, in a dossier of the unit that decides.
with open_one as materialized (
    select n.recipient_id, n.recipient_kind, n.name, n.unit_name, s.addressed_to_id, s.prepared_on,
        x.ordinality::integer as number, x.value
    from asked
    join nomination n using (nomination_id)
    join dossier s using (dossier_id)
    join fact f on f.case_number = n.ordinal
    cross join jsonb_array_elements(f.body -> 'open_nominations') with ordinality as x
), dossier as (
    insert into dossier (org_unit_id, addressed_to_id, title, prepared_on)
    select distinct o.addressed_to_id, o.addressed_to_id, 'Hồ sơ khác', o.prepared_on from open_one o
    returning dossier_id, org_unit_id
)
insert into nomination (
    dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, name, unit_name, org_unit_id,
    achievement, achievement_key)
select d.dossier_id, o.number, o.recipient_id, o.recipient_kind, o.value ->> 'award', (o.value ->> 'year')::integer,
    o.name, o.unit_name, d.org_unit_id, 'Thành tích', normalize(o.value ->> 'achievement_key', nfc)
from open_one o join dossier d on d.org_unit_id = o.addressed_to_id
