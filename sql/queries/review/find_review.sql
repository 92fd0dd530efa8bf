-- name: find_review :one
-- param: decision_id bigint, day date
-- row: decision_id bigint, version integer, subject text, unit_name text, body_name text, issued_as text?, symbol text?, next_number integer, signer_name text?, signer_post text?, signing_capacity text?, lines bigint, voted bigint, adopted bigint
-- Of a draft, with the number that is free next in the year of the day, who would sign, and its lines by the last ballot.
select d.decision_id, d.version, d.subject::text as subject, coalesce(u.name, d.authority_name)::text as unit_name,
    coalesce(u.body_name, u.name, d.authority_name)::text as body_name,
    case d.state when 'issued' then paper_number(d.number, d.symbol) end as issued_as,
    u.decision_symbol::text as symbol,
    1 + coalesce((select max(i.number) from issued_number i
        where i.org_unit_id = d.org_unit_id and i.symbol = u.decision_symbol
            and i.year = extract(year from $2::date)), 0) as next_number,
    r.signer_name::text as signer_name, r.post::text as signer_post, r.capacity::text as signing_capacity,
    t.lines, t.voted, t.adopted
from decision d
left join org_unit u using (org_unit_id)
left join lateral signing_right_on(d.org_unit_id, acting_account(), $2::date) r on true
cross join lateral (
    select count(*) as lines, count(v.recommended) as voted, count(*) filter (where v.recommended) as adopted
    from draft_line l
    left join lateral (
        select b.recommended from ballot_count b join meeting m using (meeting_id)
        where b.nomination_id = l.nomination_id order by m.held_on desc, b.ballot_id desc limit 1) v on true
    where l.decision_id = d.decision_id
) t
where d.decision_id = $1::bigint
