-- name: check_votes :many
-- param: dossier_ids bigint[], nomination_ids bigint[], yes integer[], no integer[], blank integer[], voters integer
-- row: line integer?, nomination_id bigint, code text, subject text
-- Everything wrong with a count, by its line; no row when it may be recorded.
with given as (
    select v.ordinality::integer as line, v.nomination_id, v.yes, v.no, v.blank
    from unnest($2::bigint[], $3::integer[], $4::integer[], $5::integer[])
        with ordinality as v (nomination_id, yes, no, blank, ordinality)
)
select g.line, g.nomination_id, 'TD240' as code, g.nomination_id::text as subject from given g
where not exists (
    select from nomination n where n.nomination_id = g.nomination_id and n.dossier_id = any ($1::bigint[]))
union all
select g.line, g.nomination_id, 'TD241', n.name::text from given g join nomination n using (nomination_id)
where n.dossier_id = any ($1::bigint[]) and n.state <> 'received'
union all
select g.line, g.nomination_id, 'TD242', (g.yes::bigint + g.no + g.blank)::text from given g
where g.yes::bigint + g.no + g.blank <> $6::integer or least(g.yes, g.no, g.blank) < 0
union all
select g.line, g.nomination_id, 'TD243', g.nomination_id::text from given g
where exists (select from given h where h.nomination_id = g.nomination_id and h.line < g.line)
union all
select null, n.nomination_id, 'TD244', n.name::text from nomination n
where n.dossier_id = any ($1::bigint[]) and n.state = 'received'
    and not exists (select from given g where g.nomination_id = n.nomination_id)
order by 1 nulls last, 3
