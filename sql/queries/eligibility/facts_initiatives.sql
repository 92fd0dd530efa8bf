-- name: facts_initiatives :exec
-- param:
-- row:
-- Initiatives with their recognitions, all of which support the nomination.
with told as materialized (
    select n.nomination_id, n.recipient_id, n.org_unit_id, x.value as body, n.achievement_year,
        'WHATIF.' || f.case_number || '.' || x.ordinality as code,
        case when exists (
            select from award_kind k where k.award_kind_code = n.award_kind_code and k.family = 'title')
            then 'title' else 'form' end as purpose
    from asked
    join nomination n using (nomination_id)
    join fact f on f.case_number = n.ordinal
    cross join jsonb_array_elements(f.body -> 'initiatives') with ordinality as x
), initiative as (
    insert into initiative (code, name, kind, org_unit_id, introduced_by_id, started_year, stage, stage_note)
    select t.code, t.code, t.body ->> 'kind', t.org_unit_id, t.org_unit_id,
        coalesce((t.body ->> 'started_year')::integer, t.achievement_year),
        case when (t.body ->> 'stopped')::boolean then 'stopped' else 'in_use' end, t.code
    from told t
    returning initiative_id, code
), author as (
    insert into initiative_author (initiative_id, recipient_id, share_percent)
    select i.initiative_id, t.recipient_id, 100 from initiative i join told t using (code)
), recognition as (
    insert into recognition (initiative_id, scope, recognised_by, recognised_on, is_effective, is_replicable)
    select i.initiative_id, x.scope, 'Thủ trưởng', x."on", coalesce(x.effective, true), coalesce(x.replicable, true)
    from initiative i
    join told t using (code)
    cross join jsonb_to_recordset(t.body -> 'recognised') as x (
        scope text, "on" date, effective boolean, replicable boolean)
)
insert into initiative_use (initiative_id, nomination_id, purpose, recipient_id)
select i.initiative_id, t.nomination_id, t.purpose, t.recipient_id from initiative i join told t using (code)
