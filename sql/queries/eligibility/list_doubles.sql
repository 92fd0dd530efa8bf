-- name: list_doubles :many
-- param:
-- row: nomination_id bigint, name text, recipient_id bigint, other_id bigint, other_name text, unit_name text, code text
-- Of those asked about, whoever may be somebody else of the register: by the name and unit of the line or of the card. Where that other
-- one has an open matter, or has died, this is said.
with mine as materialized (
    select distinct on (p.recipient_id, p.asked_name, p.asked_unit) p.*,
        row_number() over (order by p.nomination_id, p.asked_name, p.asked_unit) as place
    from (
        select n.nomination_id, n.name::text as name, r.recipient_id, r.recipient_kind, r.born_on, r.birth_precision,
            n.achievement_year, n.award_kind_code, x.asked_name, x.asked_unit
        from asked a
        join nomination n using (nomination_id)
        join recipient r using (recipient_id)
        cross join lateral (values (n.name::text, n.org_unit_id), (r.name::text, r.org_unit_id)) x (asked_name, asked_unit)
    ) p
    order by p.recipient_id, p.asked_name, p.asked_unit, p.nomination_id
)
select distinct on (m.nomination_id, o.recipient_id) m.nomination_id, m.name, m.recipient_id, o.recipient_id as other_id,
    o.name::text as other_name, u.name::text as unit_name,
    case when exists (select from seen_matter s where s.recipient_id = o.recipient_id and s.closed_on is null) then 'TD576'
        when is_of_the_dead(m.achievement_year, m.award_kind_code, p.died_on, register_today()) then 'TD577' else 'TD507' end as code
from seen_likenesses(
    (select array_agg(m.recipient_id order by m.place) from mine m),
    (select coalesce(array_agg(m.recipient_kind order by m.place), '{}') from mine m),
    (select coalesce(array_agg(m.asked_name order by m.place), '{}') from mine m),
    (select array_agg(m.born_on order by m.place) from mine m),
    (select array_agg(m.birth_precision order by m.place) from mine m),
    null,
    (select coalesce(array_agg(m.asked_unit order by m.place), '{}') from mine m)) l
join (
    select x.*, row_number() over (order by x.place) as number from mine x) m on m.number = l.place
join recipient o on o.recipient_id = l.recipient_id
join org_unit u on u.org_unit_id = o.org_unit_id
left join person p on p.recipient_id = o.recipient_id
where l.likeness = 'asked'
order by m.nomination_id, o.recipient_id
