-- name: search_certificates :many
-- param: words text, golden_book_number integer?, number integer?, symbol text?, most integer
-- row: golden_book_number integer, decision text, decided_on date, name text, unit_name text, award_kind text, copy integer, void_reason text?
-- By number of the golden book and decision, or all certificates of the recipients that a name means; as corrected.
select a.ordinal as golden_book_number, paper_number(d.number, d.symbol) as decision, d.decided_on,
    coalesce(t.name, a.name)::text as name, coalesce(t.unit_name, a.unit_name)::text as unit_name, award_words(k.name_vi, a.is_posthumous) as award_kind, c.copy, c.void_reason::text as void_reason
from (
    select a.award_id, 1::bigint as place
    from search_decisions($1::text, $3::integer, $4::text) d
    join award a using (decision_id)
    where $3::integer is not null and ($2::integer is null or a.ordinal = $2::integer)
    union all
    select a.award_id, s.place
    from search_recipients($1::text, enum_range(null::recipient_kind), $5::integer)
        with ordinality s (recipient_id, tier, place)
    join award a using (recipient_id)
    where $3::integer is null
) hit
join award a using (award_id)
join decision d using (decision_id)
join award_kind k using (award_kind_id)
join certificate c using (award_id)
left join award_correction t using (award_id)
order by hit.place, d.decided_on desc, a.ordinal, c.copy desc
limit $5::integer
