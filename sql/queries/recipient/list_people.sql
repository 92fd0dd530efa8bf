-- name: list_people :many
-- param: unit text?, day date, name_part text?, after bigint?, most integer?
-- row: recipient_id bigint, name text, sex text?, born_on date?, birth_precision text?, personal_number text?, unit_code text, unit_name text, awards bigint
-- Vietnamese order: given name, family name, middle name. Personal numbers are masked. A page begins behind the person
-- with whom the one before ended, whoever has come or gone meanwhile.
select r.recipient_id, r.name::text as name, p.sex, r.born_on, r.birth_precision,
    r.shown_number as personal_number,
    u.code as unit_code, u.name::text as unit_name,
    (select count(*) from held_award a where a.recipient_id = r.recipient_id) as awards
from recipient r
join person p using (recipient_id)
join org_unit u using (org_unit_id)
where ($1::text is null or r.org_unit_id in (
        select unit_filter($1::text, $2::date, true)))
    and ($3::text is null or strpos(lower(r.name), lower($3::text)) > 0)
    and ($4::bigint is null or (
        p.given_name collate "vi-x-icu", coalesce(p.family_name, '') collate "vi-x-icu",
        coalesce(p.middle_name, '') collate "vi-x-icu", r.recipient_id) > (
            select k.given_name collate "vi-x-icu", coalesce(k.family_name, '') collate "vi-x-icu",
                coalesce(k.middle_name, '') collate "vi-x-icu", k.recipient_id
            from person k where k.recipient_id = $4::bigint))
order by p.given_name collate "vi-x-icu", coalesce(p.family_name, '') collate "vi-x-icu",
    coalesce(p.middle_name, '') collate "vi-x-icu", r.recipient_id
limit $5::integer
