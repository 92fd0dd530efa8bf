-- name: load_award_kinds :exec
-- param: rows json
-- row:
-- New versions are added, open ones may be closed; a guard refuses any other change of a row.
-- A household's bonus for a form is 1.5 times the individual one (Decree 152/2025/NĐ-CP Art 54).
with given as (
    select x.*, daterange(x.in_force_from, x.in_force_to, '[]') as in_force
    from json_to_recordset($1::json) as x (
        code text, name_vi text, name_en text, family text, recipient text, level text, authority text, rank text,
        bonus_individual numeric, bonus_collective numeric, law_article text, in_force_from date, in_force_to date,
        confidence text, precedence integer, authority_kinds text)
), code as (
    insert into award_code (award_kind_code) select distinct g.code from given g
    on conflict on constraint award_code_pk do nothing
    returning award_kind_code
), known as (
    select g.*, k.award_kind_id
    from given g
    join award_kind k on k.award_kind_code = g.code and lower(k.in_force) is not distinct from lower(g.in_force)
), changed as (
    update award_kind k
    set in_force = g.in_force, name_vi = g.name_vi, name_en = g.name_en, family = g.family, level = g.level,
        rank = g.rank, authority = g.authority, law_article = g.law_article, precedence = g.precedence,
        confidence = g.confidence
    from known g
    where k.award_kind_id = g.award_kind_id
        and (k.in_force, k.name_vi, k.name_en, k.family, k.level, k.rank, k.authority, k.law_article, k.precedence,
            k.confidence)
        is distinct from (g.in_force, g.name_vi, g.name_en, g.family, g.level, g.rank, g.authority, g.law_article,
            g.precedence, g.confidence)
    returning k.award_kind_id
), added as (
    insert into award_kind (
        award_kind_code, in_force, name_vi, name_en, family, level, rank, authority, law_article, precedence, confidence)
    select g.code, g.in_force, g.name_vi, g.name_en, g.family, g.level, g.rank, g.authority, g.law_article, g.precedence,
        g.confidence
    from given g
    where not exists (
        select from award_kind k
        where k.award_kind_code = g.code and lower(k.in_force) is not distinct from lower(g.in_force))
    returning award_kind_id, award_kind_code, in_force
), added_given as (
    select g.*, a.award_kind_id
    from added a
    join given g on g.code = a.award_kind_code and g.in_force = a.in_force
), authorities as (
    insert into award_kind_authority (award_kind_id, authority_kind_code)
    select g.award_kind_id, unnest(string_to_array(g.authority_kinds, '|')) from added_given g
    returning award_kind_id
)
insert into award_kind_recipient (award_kind_id, recipient_kind, bonus_multiplier)
select g.award_kind_id, r.kind::recipient_kind,
    case r.kind
        when 'individual' then g.bonus_individual
        when 'collective' then g.bonus_collective
        when 'household' then case g.family when 'form' then g.bonus_individual * 1.5 end
    end
from added_given g, unnest(string_to_array(g.recipient, '|')) as r (kind)
