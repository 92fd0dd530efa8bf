-- name: list_decisions :many
-- param: unit text?, year integer?, state text?, origin text?
-- row: decision_id bigint, state text, decision text?, decided_on date?, unit_name text, subject text, signer_name text?, lines bigint, bonus_vnd bigint?, revoked bigint, origin text
-- Lines and money are those that stand.
select d.decision_id, d.state, paper_number(d.number, d.symbol) as decision, d.decided_on,
    coalesce(u.name, d.authority_name)::text as unit_name, d.subject::text as subject,
    d.signer_name::text as signer_name,
    case d.state when 'issued' then a.lines else (select count(*) from draft_line l where l.decision_id = d.decision_id)
    end as lines, a.bonus_vnd,
    (select count(*) from amendment m join revoked_award v using (amendment_id) where m.decision_id = d.decision_id)
        as revoked, d.origin
from decision d
left join org_unit u using (org_unit_id)
left join lateral (
    select count(*) as lines, sum(x.bonus_vnd)::bigint as bonus_vnd
    from standing_award x where x.decision_id = d.decision_id
) a on true
where ($1::text is null or u.org_unit_id in (select units_of_code($1::text)))
    and ($2::integer is null or d.year = $2::integer)
    and ($3::text is null or d.state = $3::text)
    and ($4::text is null or d.origin = $4::text)
order by d.decided_on nulls last, d.decision_id
