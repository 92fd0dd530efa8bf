-- name: find_dossier :one
-- param: dossier_id bigint
-- row: dossier_id bigint, title text, unit_name text, addressed_to text, prepared_on date, occasion text?, submission text?, submitted_on date?, received_on date?, rule_set text?, rule_set_verified boolean?, law_before text?, law_reason text?, law_chosen_by text?, law_chosen_at timestamp with time zone?, forwarded_to text?, forwarding text?, forwarded_on date?, received_above_on date?
select s.dossier_id, s.title::text as title, u.name::text as unit_name, t.name::text as addressed_to, s.prepared_on, s.occasion,
    paper_number(s.submission_number, s.submission_symbol) as submission, s.submitted_on, s.received_on,
    s.rule_set_code as rule_set, rs.verified as rule_set_verified, c.former_code as law_before,
    c.reason::text as law_reason, c.account as law_chosen_by, c.chosen_at as law_chosen_at,
    a.name::text as forwarded_to, paper_number(f.number, f.symbol) as forwarding, f.forwarded_on, (
        select max(p.happened_on) from dossier_step p
        where p.dossier_id = s.dossier_id and p.step = 'receive_above' and p.happened_on >= f.forwarded_on) as received_above_on
from dossier s
join org_unit u on u.org_unit_id = s.org_unit_id
join org_unit t on t.org_unit_id = s.addressed_to_id
left join rule_set rs using (rule_set_code)
left join law_choice c on c.dossier_id = s.dossier_id and c.received_on = s.received_on
left join forwarding f on f.forwarding_id = (
    select max(x.forwarding_id) from forwarding x where x.dossier_id = s.dossier_id)
left join org_unit a on a.org_unit_id = f.forwarded_to_id
where s.dossier_id = $1::bigint
