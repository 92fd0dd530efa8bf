-- Which local rules apply: those of a unit and of the ones above it, under whatever name and law they were set.

create or replace function unit_and_above(unit bigint)
returns table (org_unit_id bigint, distance integer) language sql stable as $$
    with recursive above as (
        select u.org_unit_id, u.parent_id, 0 as distance from org_unit u where u.org_unit_id = unit
        union all
        select u.org_unit_id, u.parent_id, a.distance + 1
        from above a join org_unit u on u.org_unit_id = a.parent_id
    ) cycle org_unit_id set is_again using way
    select a.org_unit_id, a.distance from above a where not a.is_again
$$;
comment on function unit_and_above is 'A unit and those above it, with the number of steps up';

-- A unit that was renamed or moved goes on being itself; one that others went into is another.
create or replace function unit_line(unit bigint)
returns table (org_unit_id bigint, distance integer) language sql stable as $$
    with recursive line as (
        select a.org_unit_id, a.distance from unit_and_above(unit) a
        union
        select l.predecessor_id, x.distance
        from line x
        join org_unit_lineage l on l.successor_id = x.org_unit_id and l.kind in ('rename', 'transfer')
    )
    select x.org_unit_id, min(x.distance) from line x group by x.org_unit_id
$$;
comment on function unit_line is
    'A unit and those above it, each also under its former names and places, with the number of steps up';

-- What an authority set for itself does not end with the law under which it did: until it says something else under a
-- later law, the rule runs on.
create or replace function former_laws(rule_set text)
returns table (rule_set_code text, age bigint) language sql stable as $$
    select f.rule_set_code, row_number() over (order by lower(f.received) desc)
    from rule_set w
    join rule_set f on lower(f.received) <= lower(w.received)
    where w.rule_set_code = rule_set
$$;
comment on function former_laws is 'A rule set and those before it, the newest first';

create or replace function council_rule_of(rule_set text, unit bigint, day date)
returns setof council_rule language sql stable as $$
    select r.*
    from council_rule r
    join former_laws(rule_set) f using (rule_set_code)
    left join unit_line(unit) a using (org_unit_id)
    where r.in_force @> day and (r.org_unit_id is null or a.org_unit_id is not null)
    order by a.distance nulls last, f.age, lower(r.in_force) desc
    limit 1
$$;
comment on function council_rule_of is 'How the council of a unit votes under a rule set on a day; no row when nothing says so';

create or replace function threshold_of(
    rule_set text, award_code text, unit bigint, day date, out percent integer, out base text, out citation text)
returns setof record language sql stable as $$
    select t.percent, t.base, t.citation
    from (
        select l.percent, l.base, l.citation::text, a.distance, f.age, lower(l.in_force) as since
        from local_vote_threshold l
        join former_laws(rule_set) f using (rule_set_code)
        join unit_line(unit) a using (org_unit_id)
        where l.award_kind_code = award_code and l.in_force @> day
        union all
        select v.percent, v.base, v.citation::text, null, null, null
        from vote_threshold v where v.rule_set_code = rule_set and v.award_kind_code = award_code
    ) t
    order by t.distance nulls last, t.age, t.since desc
    limit 1
$$;
comment on function threshold_of is 'Share that the council of a unit must reach for an award; no row when none is asked';

create or replace function ratios_of(rule_set text, award_code text, unit bigint, day date)
returns setof award_ratio language sql stable as $$
    select r.* from award_ratio r
    where r.org_unit_id is null and r.rule_set_code = rule_set and r.award_kind_code = award_code and r.in_force @> day
    union all
    (select distinct on (a.distance) r.*
    from unit_line(unit) a
    join award_ratio r using (org_unit_id)
    join former_laws(rule_set) f using (rule_set_code)
    where r.award_kind_code = award_code and r.in_force @> day
    order by a.distance, f.age, lower(r.in_force) desc)
$$;
comment on function ratios_of is
    'Shares of a unit that may be proposed for an award: the national one, and for each level the one that it set last';
