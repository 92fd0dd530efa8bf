-- name: list_deadlines :many
-- param: unit text?, day date, late_only boolean
-- row: dossier_id bigint, submission text?, unit_name text, deadline text, started_on date?, due_on date?, fixed_on date?, day_off text?, days_left integer?, state text, ended_on date?, citation text
-- Where every deadline of every dossier stood on a day, by the steps known until then. A fixed day that is a day off is
-- told beside the working day to which it goes (Civil Code 2015 Art 148(5)).
with reach as materialized (
    select b.org_unit_id
    from org_unit u cross join lateral unit_scope(u.org_unit_id, $2::date, false) b
    where u.code = $1::text and u.in_force @> $2::date
), chosen as materialized (
    select s.dossier_id, s.addressed_to_id, paper_number(s.submission_number, s.submission_symbol) as submission,
        u.name::text as unit_name, t.authority_kind_code, n.award_kind_codes, n.year
    from dossier s
    join org_unit u on u.org_unit_id = s.org_unit_id
    join org_unit t on t.org_unit_id = s.addressed_to_id
    join (
        select n.dossier_id, array_agg(distinct n.award_kind_code) as award_kind_codes,
            min(n.achievement_year) as year
        from nomination n where n.state <> 'withdrawn' group by n.dossier_id
    ) n using (dossier_id)
    where $1::text is null
        or s.org_unit_id in (select r.org_unit_id from reach r)
        or s.addressed_to_id in (select r.org_unit_id from reach r)
), step as materialized (
    select d.dossier_id, d.step, min(d.happened_on) as started_on, array_agg(d.happened_on) as days
    from dossier_day d join chosen using (dossier_id)
    where d.happened_on <= $2::date
    group by d.dossier_id, d.step
), stop as (
    -- The clock stands from the day after a return until the dossier is sent or received again.
    select r.dossier_id, range_agg(daterange(r.happened_on, n.until_on, '(]')) as days
    from dossier_step r
    join chosen using (dossier_id)
    left join lateral (
        select greatest(r.happened_on, n.happened_on) as until_on
        from dossier_step n
        where n.dossier_id = r.dossier_id and n.step in ('submit', 'receive')
            and n.dossier_step_id > r.dossier_step_id and n.happened_on <= $2::date
        order by n.dossier_step_id limit 1) n on true
    where r.step = 'return' and r.happened_on <= $2::date
    group by r.dossier_id
), rule_for as (
    -- A rule of an authority reaches the units below it.
    select c.addressed_to_id, r.deadline_rule_id
    from (select distinct c.addressed_to_id from chosen c) c cross join deadline_rule r
    where r.org_unit_id is null
    union all
    select c.addressed_to_id, r.deadline_rule_id
    from (select distinct c.addressed_to_id from chosen c) c
    cross join lateral unit_line(c.addressed_to_id) l
    join deadline_rule r using (org_unit_id)
), clock as (
    select c.dossier_id, c.submission, c.unit_name, r.deadline_rule_id, r.code, r.org_unit_id, r.citation, r.unit, r.amount,
        f.started_on, coalesce(x.days, '{}') as stopped,
        deadline_day(r, f.started_on, c.year, coalesce(x.days, '{}')) as due_on,
        case when r.unit = 'fixed_date' then make_date(c.year + r.year_offset, r.month, r.day) end as fixed_on,
        (select min(d.day) from unnest(e.days) as d (day)
            where f.started_on is null or d.day >= f.started_on) as ended_on,
        row_number() over (partition by c.dossier_id, r.code order by r.org_unit_id is null, r.deadline_rule_id) as choice
    from chosen c
    join rule_for o using (addressed_to_id)
    join deadline_rule r
        on r.deadline_rule_id = o.deadline_rule_id
        and (r.award_kind_codes = '{}' or r.award_kind_codes && c.award_kind_codes)
        and (r.authority_kind_codes = '{}' or c.authority_kind_code = any (r.authority_kind_codes))
    left join stop x using (dossier_id)
    left join step f on f.dossier_id = c.dossier_id and f.step = r.from_step
    left join step e on e.dossier_id = c.dossier_id and e.step = r.to_step
    where case r.unit
        when 'fixed_date' then r.in_force @> make_date(c.year + r.year_offset, r.month, r.day)
        else r.in_force @> f.started_on end
), told as (
    select c.dossier_id, c.submission, c.unit_name, c.code as deadline, c.started_on, c.due_on,
        case when c.fixed_on <> c.due_on then c.fixed_on end as fixed_on,
        case when c.fixed_on <> c.due_on then case
            when exists (select from holiday h where h.day = c.fixed_on and not h.is_working) then 'holiday'
            when extract(isodow from c.fixed_on) = 7 then 'sunday' else 'saturday' end end as day_off,
        case
            when c.ended_on is not null then null
            when c.due_on is null and c.unit = 'working_day'
                then c.amount - working_days_between(c.started_on, $2::date, c.stopped)
            when c.due_on >= $2::date then working_days_between($2::date, c.due_on)
            else - working_days_between(c.due_on, $2::date)
        end as days_left,
        case
            when c.ended_on > c.due_on then 'done_late'
            when c.ended_on is not null then 'in_time'
            when c.due_on is null then 'stopped'
            when c.due_on < $2::date then 'late'
            else 'running'
        end as state, c.ended_on, c.citation::text as citation
    from clock c
    where c.choice = 1
)
select t.dossier_id, t.submission, t.unit_name, t.deadline, t.started_on, t.due_on, t.fixed_on, t.day_off, t.days_left, t.state, t.ended_on,
    t.citation
from told t
where not $3::boolean or t.state = 'late'
order by t.due_on nulls last, t.dossier_id, t.deadline
