-- name: list_doubles :many
-- param:
-- row: nomination_id bigint, name text, recipient_id bigint, other_id bigint, other_name text, unit_name text
-- Of those asked about, whoever has name and full birth of somebody in a unit that belongs together with his.
with mine as materialized (
    select distinct on (r.recipient_id) n.nomination_id, n.name::text as name, r.recipient_id, r.name::text as card_name, r.born_on,
        r.shown_number as personal_number, r.org_unit_id
    from asked a
    join nomination n using (nomination_id)
    join recipient r using (recipient_id)
    where r.recipient_kind = 'individual' and r.birth_precision = 'day'
    order by r.recipient_id, n.nomination_id
), found as materialized (
    select m.recipient_id, o.recipient_id as other_id
    from mine m join recipient o on o.born_on = m.born_on and o.name = m.card_name and o.birth_precision = 'day'
    union
    select m.recipient_id, o.recipient_id
    from mine m
    join recipient o on o.born_on = m.born_on and o.name = initcap(fold_search(m.card_name)) and o.birth_precision = 'day'
), pair as materialized (
    select f.recipient_id, f.other_id, m.org_unit_id, o.org_unit_id as home_id
    from found f
    join mine m using (recipient_id)
    join recipient o on o.recipient_id = f.other_id
    where f.other_id <> f.recipient_id and o.recipient_kind = 'individual'
        and (m.personal_number is null or o.shown_number is null)
), kin as materialized (
    select h.org_unit_id, h.home_id
    from same_house((select array_agg(p.org_unit_id) from pair p), (select array_agg(p.home_id) from pair p)) h
)
select m.nomination_id, m.name, m.recipient_id, p.other_id, o.name::text as other_name, u.name::text as unit_name
from pair p
join kin k using (org_unit_id, home_id)
join mine m using (recipient_id)
join recipient o on o.recipient_id = p.other_id
join org_unit u on u.org_unit_id = o.org_unit_id
order by m.nomination_id, p.other_id
