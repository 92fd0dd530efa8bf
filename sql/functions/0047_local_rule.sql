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

create or replace function units_behind(root bigint)
returns table (org_unit_id bigint) language sql stable as $$
    with recursive behind as (
        select $1 as org_unit_id where $1 is not null
        union
        select n.org_unit_id
        from behind b
        cross join lateral (
            select u.parent_id from org_unit u where u.org_unit_id = b.org_unit_id and u.parent_id is not null
            union all
            select l.predecessor_id from org_unit_lineage l where l.successor_id = b.org_unit_id) n (org_unit_id)
    )
    select b.org_unit_id from behind b
$$;
comment on function units_behind is 'A unit, those above it, and whatever went into any of these';

-- A unit that was renamed or moved, with or without another code, is another row from that day on, and still itself.
create or replace function unit_itself(root bigint)
returns table (org_unit_id bigint) language sql stable as $$
    with recursive self as (
        select $1 as org_unit_id
        union
        select case l.predecessor_id when s.org_unit_id then l.successor_id else l.predecessor_id end
        from self s
        join org_unit_lineage l on l.predecessor_id = s.org_unit_id or l.successor_id = s.org_unit_id
        where l.kind in ('rename', 'transfer')
    )
    select s.org_unit_id from self s
$$;
comment on function unit_itself is 'A unit under every name and in every place that it has had';

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

-- A law that is only announced, without its figures, asks for no less than the one before it: what it does not say is
-- carried on, and told as unverified. A law that a lawyer has entered says by its silence that nothing is asked.
create or replace function source_laws(rule_set text)
returns table (rule_set_code text, age bigint) language sql stable as $$
    select f.rule_set_code, f.age
    from former_laws(rule_set) f
    where f.age <= coalesce((
        select min(x.age) from former_laws(rule_set) x join rule_set r on r.rule_set_code = x.rule_set_code where r.verified), f.age)
$$;
comment on function source_laws is 'The laws whose rows may speak for a rule set: itself and, as long as each is unverified, the one before';

create or replace function carried_citation(rule_set text, source text, citation text)
returns text language sql immutable as $$
    select case when source = rule_set then citation
        else 'Giữ theo ' || source || ', chưa đối chiếu với ' || rule_set || ': ' || citation end
$$;
comment on function carried_citation is 'The article of a rule, with a word where it is carried on from a former law';

create or replace function criteria_law(rule_set text, award_code text)
returns text language sql stable as $$
    select f.rule_set_code
    from source_laws(rule_set) f
    where exists (
        select from award_rule r
        where r.rule_set_code = f.rule_set_code and r.award_kind_code = award_code and not r.is_withdrawn)
    order by f.age
    limit 1
$$;
comment on function criteria_law is 'The law whose criteria of an award apply under a rule set; null when none has any';

create or replace function council_rule_of(rule_set text, unit bigint, day date)
returns setof council_rule language sql stable as $$
    select r.*
    from council_rule r
    join former_laws(rule_set) f using (rule_set_code)
    left join unit_line(unit) a using (org_unit_id)
    where r.in_force @> day and (
        a.org_unit_id is not null
        or r.org_unit_id is null and r.rule_set_code in (select s.rule_set_code from source_laws(rule_set) s))
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
        select v.percent, v.base, carried_citation(rule_set, v.rule_set_code, v.citation), null, f.age, null
        from vote_threshold v join source_laws(rule_set) f using (rule_set_code)
        where v.award_kind_code = award_code
    ) t
    order by t.distance nulls last, t.age, t.since desc
    limit 1
$$;
comment on function threshold_of is 'Share that the council of a unit must reach for an award; no row when none is asked';

create or replace function ratios_of(rule_set text, award_code text, unit bigint, day date)
returns setof award_ratio language sql stable as $$
    (select r.*
    from award_ratio r
    join source_laws(rule_set) f using (rule_set_code)
    where r.org_unit_id is null and r.award_kind_code = award_code and r.in_force @> day
    order by f.age
    limit 1)
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

-- Rules of their own that an authority had, and has no more: they ended, or the unit went into another.
create or replace function ended_rules(unit bigint, day date)
returns table (kind text, subject text, unit_name text, ended_on date, citation text) language sql stable as $$
    with recursive place as materialized (
        select l.org_unit_id from unit_line(unit) l
    ), past (org_unit_id) as (
        select p.org_unit_id from place p
        union
        select l.predecessor_id from past x join org_unit_lineage l on l.successor_id = x.org_unit_id
        where l.effective_on <= day
    ), rule as (
        select 'council_rule' as kind, null::text as subject, r.org_unit_id, r.in_force, r.citation::text as citation
        from council_rule r where r.org_unit_id is not null
        union all
        select 'threshold', t.award_kind_code, t.org_unit_id, t.in_force, t.citation::text from local_vote_threshold t
        union all
        select 'ratio', q.award_kind_code, q.org_unit_id, q.in_force, q.citation::text
        from award_ratio q where q.org_unit_id is not null
        union all
        select 'deadline_rule', d.code, d.org_unit_id, d.in_force, d.citation::text
        from deadline_rule d where d.org_unit_id is not null
    ), ended as (
        select r.kind, r.subject, u.name::text as unit_name, r.citation,
            least(upper(r.in_force), case when p.org_unit_id is null then upper(u.in_force) end) - 1 as ended_on
        from rule r
        join past x using (org_unit_id)
        join org_unit u using (org_unit_id)
        left join place p using (org_unit_id)
    )
    select distinct on (e.kind, e.subject) e.kind, e.subject, e.unit_name, e.ended_on, e.citation
    from ended e
    where e.ended_on < day
        and not exists (
            select from rule r join place p using (org_unit_id)
            where r.kind = e.kind and r.subject is not distinct from e.subject and r.in_force @> day)
    order by e.kind, e.subject, e.ended_on desc
$$;
comment on function ended_rules is
    'Rules of its own that an authority has no more on a day, with nothing in their place: until when, and by what paper';
