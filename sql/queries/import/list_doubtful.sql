-- name: list_doubtful :many
-- param:
-- row: line integer, name text, subject text, recipient_id bigint, other_name text, born_on date?, birth_precision text?, unit_name text, post text?, achievement text?, has_number boolean, code text
-- Rows that name, unit and a birth of which not both know the day make somebody of the register, and that may be another one
-- of that name all the same: another sex than the form of address, a number on one side only, birth or number where the register knows neither, or another post
-- and another deed than any that is known of him; the deed of a title, and one that says no more than that it was well done,
-- is everybody's. The same line of a list that comes again is no doubt.
with taken as materialized (
    select m.line, i.name, concat_ws('; ', i.name, to_char(i.born_on, 'DD/MM/YYYY'), i.unit_code, i.post) as subject,
        i.post, i.achievement, i.award_kind_code, i.achievement_year, r.recipient_id, r.name::text as other_name,
        r.born_on, r.birth_precision, u.name::text as unit_name, r.shown_number is not null as has_number,
        (i.personal_number is null) <> (r.shown_number is null) and num_nulls(i.born_on, r.born_on) = 0 as by_number,
        x.by_sex, num_nonnulls(i.born_on, i.personal_number) > 0 and num_nonnulls(r.born_on, r.shown_number) = 0 as by_taking,
        coalesce(k.family, 'form') = 'title' or fold_search(i.achievement) ~ '^(da )?(co thanh tich|hoan thanh|tot$)' as is_common
    from import_match m
    join import_row i using (line)
    join recipient r using (recipient_id)
    join org_unit u on u.org_unit_id = r.org_unit_id
    left join (select distinct x.award_kind_code, x.family from award_kind x) k on k.award_kind_code = i.award_kind_code
    left join person p on p.recipient_id = r.recipient_id
    cross join lateral (
        select coalesce(i.sex <> p.sex, false) or coalesce(
            i.sex <> number_sex(coalesce(r.shown_number, i.personal_number), coalesce(r.born_on, i.born_on)), false) as by_sex) x
    where not m.is_ambiguous and m.other_name is null and i.recipient_kind = 'individual'
        and num_nulls(i.personal_number, r.shown_number) > 0
        and (x.by_sex or not (i.birth_precision is not distinct from 'day' and r.birth_precision is not distinct from 'day'))
), told as materialized (
    select n.recipient_id, n.post::text as post, n.achievement::text as achievement, n.award_kind_code, n.achievement_year,
        d.prepared_on as told_on, exists (select from nomination x where x.dossier_id = n.dossier_id and x.state = 'returned') as came_back
    from nomination n
    join dossier d using (dossier_id)
    where n.recipient_id in (select t.recipient_id from taken t) and n.state not in ('withdrawn', 'refused')
    union all
    select a.recipient_id, a.post, a.achievement, k.award_kind_code, a.achievement_year, d.decided_on, false
    from award a
    join decision d using (decision_id)
    join award_kind k using (award_kind_id)
    where a.recipient_id in (select t.recipient_id from taken t)
    union all
    select p.recipient_id, p.title, null, null, null, lower(p.held), false
    from post p
    where p.recipient_id in (select t.recipient_id from taken t) and p.held @> register_today()
), folded as materialized (
    select x.*, fold_search(x.post) as post_key, fold_search(x.achievement) as deed_key from told x
), doubt as (
    select t.*, fold_search(t.post) as post_key, fold_search(t.achievement) as deed_key from taken t
)
select d.line, d.name, d.subject, d.recipient_id, d.other_name, d.born_on, d.birth_precision, d.unit_name,
    (select f.post from folded f where f.recipient_id = d.recipient_id and f.post is not null
        order by f.told_on desc nulls last, f.post limit 1) as post,
    (select f.achievement from folded f where f.recipient_id = d.recipient_id and f.achievement is not null
        order by f.told_on desc nulls last, f.achievement limit 1) as achievement,
    d.has_number, case when d.by_sex then 'TD554' when d.by_number then 'TD488' when d.by_taking then 'TD190' else 'TD500' end as code
from doubt d
where (d.by_sex or d.by_number or d.by_taking and not exists (
            select from folded f where f.recipient_id = d.recipient_id and f.post_key = d.post_key))
        and not exists (
            select from folded f
            where f.recipient_id = d.recipient_id and f.award_kind_code = d.award_kind_code
                and f.achievement_year = d.achievement_year and f.post_key is not distinct from d.post_key
                and f.deed_key = d.deed_key)
    or d.post is not null
        and exists (select from folded f where f.recipient_id = d.recipient_id and f.post is not null)
        and exists (select from folded f where f.recipient_id = d.recipient_id and f.achievement is not null)
        and not exists (
            select from folded f
            where f.recipient_id = d.recipient_id
                and (f.post_key = d.post_key or f.deed_key = d.deed_key and (not d.is_common or f.came_back)))
        -- What tells no deed of its own is no other deed: whoever was promoted is asked about once he did something else.
        and not is_common_formula(
            regexp_replace(d.achievement, '(năm (học )?)?(19|20)[0-9]{2}( ?[–-] ?(19|20)[0-9]{2})?', '', 'gi'))
order by d.line
