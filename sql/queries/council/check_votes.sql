-- name: check_votes :many
-- param: meeting_id bigint, dossier_ids bigint[], nomination_ids bigint[], yes integer[], no integer[], blank integer[], issued integer[], collected integer[], valid integer[], written integer[], complete boolean
-- row: line integer?, nomination_id bigint, code text, subject text, voters integer
-- Everything wrong with a count, by its line; no row when it may be recorded. What was not counted is -1.
with given as (
    select v.ordinality::integer as line, v.nomination_id, v.yes, v.no, v.blank, v.issued, v.collected, v.valid, v.written,
        m.written_opinions, greatest(0, m.members_present + m.written_opinions - coalesce(r.voters, 0)) as voters
    from unnest($3::bigint[], $4::integer[], $5::integer[], $6::integer[],
            $7::integer[], $8::integer[], $9::integer[], $10::integer[])
        with ordinality as v (nomination_id, yes, no, blank, issued, collected, valid, written, ordinality)
    join meeting m on m.meeting_id = $1::bigint
    left join recused_at($1::bigint) r using (nomination_id)
), expected as (
    select g.*, case when g.collected >= 0 then g.collected else g.voters end as votes from given g
)
select g.line, g.nomination_id, 'TD240' as code, g.nomination_id::text as subject, g.voters from given g
where not exists (
    select from nomination n where n.nomination_id = g.nomination_id and n.dossier_id = any ($2::bigint[]))
union all
select g.line, g.nomination_id, 'TD241', n.name::text, g.voters from given g join nomination n using (nomination_id)
where n.dossier_id = any ($2::bigint[]) and n.state <> 'received'
union all
select e.line, e.nomination_id, 'TD242', (e.yes::bigint + e.no + e.blank)::text, e.votes from expected e
where e.yes::bigint + e.no + e.blank <> e.votes or least(e.yes, e.no, e.blank) < 0
union all
select g.line, g.nomination_id, 'TD298',
    concat_ws(', ', nullif(g.issued, -1), nullif(g.collected, -1), nullif(g.valid, -1)), g.voters
from given g
where greatest(g.issued, g.collected, g.valid) >= 0 and not (
    least(g.issued, g.collected, g.valid) >= 0 and g.collected <= g.issued and g.issued <= g.voters
    and g.valid between g.yes::bigint + g.no and g.collected)
    or g.written > least(g.written_opinions, g.yes::bigint + g.no + g.blank)
    or least(g.issued, g.collected, g.valid, g.written) < -1
union all
select g.line, g.nomination_id, 'TD243', g.nomination_id::text, g.voters from given g
where exists (select from given h where h.nomination_id = g.nomination_id and h.line < g.line)
union all
select null, n.nomination_id, 'TD244', n.name::text, 0 from nomination n
where $11::boolean and n.dossier_id = any ($2::bigint[]) and n.state = 'received'
    and not exists (select from given g where g.nomination_id = n.nomination_id)
order by 1 nulls last, 3
