-- name: list_dossiers :many
-- param: unit text?, campaign text?, year integer?
-- row: dossier_id bigint, submission text?, title text, unit_name text, addressed_to text, campaign text?, prepared_on date, submitted_on date?, received_on date?, rule_set text?, nominations bigint, states text?
select s.dossier_id, paper_number(s.submission_number, s.submission_symbol) as submission, s.title::text as title,
    u.name::text as unit_name, t.name::text as addressed_to, c.code as campaign, s.prepared_on, s.submitted_on,
    s.received_on, s.rule_set_code as rule_set, coalesce(n.nominations, 0) as nominations, n.states
from dossier s
join org_unit u on u.org_unit_id = s.org_unit_id
join org_unit t on t.org_unit_id = s.addressed_to_id
left join campaign c using (campaign_id)
left join lateral (
    select sum(g.nominations)::bigint as nominations, string_agg(g.state || ' ' || g.nominations, ', ' order by g.state) as states
    from (
        select n.state, count(*) as nominations from nomination n where n.dossier_id = s.dossier_id group by n.state
    ) g
) n on true
where ($1::text is null or u.org_unit_id in (select units_of_code($1::text)))
    and ($2::text is null or c.code = $2::text)
    and ($3::integer is null or extract(year from s.prepared_on) = $3::integer)
order by s.prepared_on, s.dossier_id
