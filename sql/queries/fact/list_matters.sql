-- name: list_matters :many
-- param: recipient_id bigint?, unit text?, day date, open_only boolean
-- row: matter_id bigint, recipient_id bigint, name text, unit_name text, matter text, opened_on date, paper text?, closed_on date?, outcome text?, counts_again_on date?, closing_paper text?, account text, closed_by text?
select m.matter_id, m.recipient_id, r.name::text as name, u.name::text as unit_name, m.kind as matter, m.opened_on,
    m.paper::text as paper, m.closed_on, m.outcome, m.counts_again_on, m.closing_paper::text as closing_paper, m.account,
    m.closed_by
from seen_matter m
join recipient r using (recipient_id)
join org_unit u using (org_unit_id)
where ($1::bigint is null or m.recipient_id = $1::bigint)
    and ($2::text is null or r.org_unit_id in (
        select unit_filter($2::text, $3::date, true)))
    and (not $4::boolean or m.closed_on is null or m.counts_again_on > $3::date)
order by m.opened_on desc, m.matter_id desc
