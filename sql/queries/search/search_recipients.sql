-- name: search_recipients :many
-- param: words text, kinds recipient_kind[], most integer
-- row: recipient_id bigint, recipient_kind recipient_kind, name text, born_on date?, birth_precision text?, personal_number text?, unit_code text, unit_name text, awards bigint, nominations bigint, last_nominated integer?, last_state text?
-- The best first. Personal numbers are masked. A collective that bears the name of its unit is of the one above, which tells
-- two of one name apart.
select r.recipient_id, r.recipient_kind, r.name::text as name, r.born_on, r.birth_precision,
    r.shown_number as personal_number,
    u.code as unit_code,
    case when r.recipient_kind = 'collective' and lower(u.name) = lower(r.name) then coalesce(p.name, u.name) else u.name end::text
        as unit_name,
    (select count(*) from held_award a where a.recipient_id = r.recipient_id) as awards,
    coalesce(n.nominations, 0) as nominations, n.last_year as last_nominated, n.last_state
from search_recipients($1::text, $2::recipient_kind[], $3::integer) with ordinality s (recipient_id, tier, place)
join recipient r using (recipient_id)
join org_unit u using (org_unit_id)
left join org_unit p on p.org_unit_id = u.parent_id
left join lateral (
    select count(*) as nominations, max(n.achievement_year) as last_year,
        (array_agg(n.state order by n.achievement_year desc, n.nomination_id desc))[1] as last_state
    from nomination n where n.recipient_id = r.recipient_id and n.state <> 'draft'
) n on true
order by s.place
