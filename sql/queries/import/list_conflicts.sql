-- name: list_conflicts :many
-- param: dossier_id bigint?, day date
-- row: line integer, ordinal integer, name text, code text, subject text
-- Rows that propose what somebody has, or is proposed for, already; for the dead; for years that cannot be; somebody new elsewhere. The guards of
-- the register say the same of what is written: here it is said of a file, all at once, also when it is only tried.
with asked as materialized (
    select m.line, i.ordinal, i.name, m.recipient_id, m.award_kind_code, m.achievement_year, i.achievement::text as achievement,
        f.family, f.family = 'title' as is_title, f.family = 'form' as is_form, case when f.family = 'title' then school_year(i.achievement) end as school, i.born_on, coalesce(i.commendation_type, 'CONG_TRANG') = 'CONG_TRANG' as is_merit, m.recipient_kind
    from import_match m
    join import_row i using (line)
    join (select distinct k.award_kind_code, k.family from award_kind k) f on f.award_kind_code = m.award_kind_code
), known as materialized (
    select a.* from asked a where a.recipient_id is not null
), has as materialized (
    -- What no row proposes is not looked for.
    select coalesce(bool_or(a.school is not null), false) as school, coalesce(bool_or(a.is_form), false) as form,
        min(a.achievement_year) filter (where a.is_title) as first_year, max(a.achievement_year) filter (where a.is_title) as last_year
    from known a
), day as (
    select coalesce(max(s.prepared_on), $2::date) as prepared_on,
        least(register_today(), coalesce(max(greatest(s.prepared_on, s.submitted_on, s.received_on)), $2::date)) as last_on
    from dossier s where s.dossier_id = $1::bigint
), proposed as (
    select n.recipient_id, n.award_kind_code, n.achievement_year, n.achievement::text as achievement,
        n.commendation_type = 'CONG_TRANG' as is_merit, case when n.state = 'awarded_above' then 'TD248' else 'TD247' end as title_code,
        case when n.state = 'awarded_above' then e.outcome_paper || coalesce(', ' || to_char(e.outcome_on, 'DD/MM/YYYY'), '')
            else n.dossier_id || ' #' || n.ordinal end as subject
    from nomination n
    left join nomination_event e on e.nomination_event_id = n.last_event_id
    where n.dossier_id is distinct from $1::bigint
        -- Most nominations are of other years, too.
        and ((select h.form from has h) or n.achievement_year between (select h.first_year - h.school::integer from has h)
            and (select h.last_year + h.school::integer from has h))
        and n.state not in ('withdrawn', 'refused', 'declined', 'awarded', 'revoked')
        -- A draft that somebody else has not sent stands in nobody's way: its dossier is not seen.
        and (n.state <> 'draft' or exists (select from dossier s where s.dossier_id = n.dossier_id))
), title as (
    -- Titles are looked for in their years, forms in all.
    select a.line, a.ordinal, a.name, p.title_code as code, p.subject
    from known a
    join proposed p on p.recipient_id = a.recipient_id and p.achievement_year = a.achievement_year and p.award_kind_code = a.award_kind_code
    where a.is_title
    union all
    -- One school year is one, under whichever of its two years.
    select a.line, a.ordinal, a.name, p.title_code, p.subject
    from known a
    join proposed p on p.recipient_id = a.recipient_id and abs(p.achievement_year - a.achievement_year) = 1
        and p.award_kind_code = a.award_kind_code
    where (select h.school from has h) and a.school is not null and a.school = school_year(p.achievement)
    union all
    select a.line, a.ordinal, a.name, 'TD248', paper_line(d.number, d.symbol, d.decided_on, w.ordinal)
    from known a
    join standing_award w on w.recipient_id = a.recipient_id and abs(w.achievement_year - a.achievement_year) = 1
    join award_kind k on k.award_kind_id = w.award_kind_id and k.award_kind_code = a.award_kind_code
    join decision d using (decision_id)
    left join nomination n on n.nomination_id = w.nomination_id
    where (select h.school from has h) and a.school is not null and a.school = school_year(w.achievement) and (n.dossier_id is null or n.dossier_id is distinct from $1::bigint)
    union all
    select w.line, w.row_ordinal, w.name, 'TD248', paper_line(d.number, d.symbol, d.decided_on, w.ordinal)
    from (
        -- Awards first, and not the versions of a kind.
        select a.line, a.ordinal as row_ordinal, a.name, a.award_kind_code, w.award_kind_id, w.decision_id, w.nomination_id, w.ordinal
        from known a
        join standing_award w on w.recipient_id = a.recipient_id and w.achievement_year = a.achievement_year
            and w.achievement_year between (select h.first_year from has h) and (select h.last_year from has h)
        where a.is_title
        offset 0) w
    join award_kind k on k.award_kind_id = w.award_kind_id and k.award_kind_code = w.award_kind_code
    join decision d using (decision_id)
    left join nomination n on n.nomination_id = w.nomination_id
    where n.dossier_id is null or n.dossier_id is distinct from $1::bigint
), form as (
    select a.line, a.ordinal, a.name, p.subject, award_clash('form', p.award_kind_code = a.award_kind_code,
        p.achievement_year = a.achievement_year, a.is_merit and p.is_merit, false, a.achievement, p.achievement) as clash
    from known a
    join proposed p on p.recipient_id = a.recipient_id
    join (select distinct k.award_kind_code from award_kind k where k.family = 'form') f on f.award_kind_code = p.award_kind_code
    where (select h.form from has h) and a.is_form
    union all
    select a.line, a.ordinal, a.name, paper_line(d.number, d.symbol, d.decided_on, w.ordinal), award_clash('form',
        k.award_kind_code = a.award_kind_code, w.achievement_year = a.achievement_year,
        a.is_merit and w.commendation_type = 'CONG_TRANG', false, a.achievement, w.achievement::text)
    from known a
    join standing_award w on w.recipient_id = a.recipient_id
    join award_kind k on k.award_kind_id = w.award_kind_id and k.family = 'form'
    join decision d using (decision_id)
    left join nomination n on n.nomination_id = w.nomination_id
    where (select h.form from has h) and a.is_form and (n.dossier_id is null or n.dossier_id is distinct from $1::bigint)
), found as (
    select t.line, t.ordinal, t.name, t.code, t.subject from title t
    union all
    select f.line, f.ordinal, f.name, 'TD249', f.subject from form f where f.clash = 'deed'
)
select distinct on (f.line) f.line, f.ordinal, f.name::text as name, f.code, f.subject
from found f
union all
select a.line, a.ordinal, a.name::text, 'TD268', extract(year from p.died_on)::text
from known a
join person p on p.recipient_id = a.recipient_id and p.died_on is not null
where a.achievement_year > extract(year from p.died_on)
    or p.died_on <= (select d.prepared_on from day d)
        and not may_be_posthumous(a.award_kind_code)
union all
select x.line, x.ordinal, x.name::text, case when x.is_impossible then 'TD306' else 'TD544' end, x.achievement_year::text
from (
    select a.*, coalesce(r.born_on, a.born_on) as birth,
        a.achievement_year > extract(year from (select d.last_on from day d))
            or coalesce(a.achievement_year <= extract(year from coalesce(r.born_on, a.born_on)), false) as is_impossible
    from asked a
    left join recipient r on r.recipient_id = a.recipient_id
) x
where x.is_impossible or is_too_young(x.family, x.recipient_kind, x.achievement_year, x.birth)
union all
-- Whoever is new is entered by an office of his own unit; whom another office has is nominated by his number, or named by it.
select m.line, i.ordinal, i.name::text, 'TD624', m.org_unit_id::text
from import_match m
join import_row i using (line)
where m.org_unit_id is not null and not (select is_maintainer() or account_sees_all())
    and m.org_unit_id <> all ((select account_units())::bigint[])
    and (m.recipient_id is null or exists (select from import_new n where n.recipient_id = m.recipient_id))
union all
-- What the list says of a death has its day on the card.
select a.line, a.ordinal, a.name::text, 'TD618', t.words
from asked a
join import_row i using (line)
left join person p on p.recipient_id = a.recipient_id
cross join lateral (select words_tell_death(i.honorific, i.post, i.note, i.achievement) as words offset 0) t
where a.recipient_kind = 'individual' and p.died_on is null and t.words is not null
order by 1, 4
