-- name: list_figures :many
-- param: unit text?, day date, year integer?
-- row: recipient_id bigint, unit_code text, name text, year integer, members integer, members_completed integer?, members_ldtt integer?, members_cstdcs integer?, members_disciplined integer?, members_women integer?, paper text?, entered_at timestamp with time zone, account text, corrections bigint
select r.recipient_id, u.code as unit_code, r.name::text as name, f.year, f.members, f.members_completed, f.members_ldtt,
    f.members_cstdcs, f.members_disciplined, f.members_women, f.paper::text as paper, f.entered_at, f.account,
    (select count(distinct c.corrected_at) from fact_correction c
        where c.fact = 'unit_figure' and c.recipient_id = f.recipient_id and c.year = f.year) as corrections
from unit_figure f
join recipient r using (recipient_id)
join org_unit u using (org_unit_id)
where ($3::integer is null or f.year = $3::integer)
    and ($1::text is null or r.org_unit_id in (
        select unit_filter($1::text, $2::date, true)))
order by f.year desc, r.name collate "vi-x-icu", r.recipient_id
