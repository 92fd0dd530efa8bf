-- name: list_awards :many
-- param:
-- row: recipient_kind recipient_kind, recipient_name text, born text?, personal_number text?, unit_code text, unit_from date?, namesake integer, award_unit_code text, award_unit_from date?, authority_code text?, authority_from date?, authority text?, decided_on date, decision text, subject text, source text, award_kind_code text, achievement_year integer, ordinal integer, honorific text?, name text, post text?, unit_name text, achievement text, commendation_type text, signer_name text?, signer_post text?, group_number integer, achievement_key text?
-- Standing awards as the last correction left them; those of this register say so as their source. Money and certificates stay here.
select r.recipient_kind, r.name::text as recipient_name, written_birth(r.born_on, r.birth_precision) as born, x.personal_number,
    u.code as unit_code, lower(u.in_force) as unit_from, r.namesake,
    w.code as award_unit_code, lower(w.in_force) as award_unit_from, b.code as authority_code,
    lower(b.in_force) as authority_from, d.authority_name::text as authority, d.decided_on,
    paper_number(d.number, d.symbol) as decision, d.subject::text as subject,
    coalesce(d.source, 'Sổ thi đua, khen thưởng')::text as source, k.award_kind_code, a.achievement_year, a.ordinal,
    case when t.has_honorific then t.honorific else a.honorific end::text as honorific, coalesce(t.name, a.name)::text as name,
    case when t.has_post then t.post else a.post end::text as post, coalesce(t.unit_name, a.unit_name)::text as unit_name,
    coalesce(t.achievement, a.achievement)::text as achievement, a.commendation_type, d.signer_name::text as signer_name,
    d.signer_post::text as signer_post, a.group_ordinal as group_number, a.achievement_key::text as achievement_key
from standing_award a
join decision d using (decision_id)
join award_kind k using (award_kind_id)
join recipient r using (recipient_id)
left join numbers_in_reach() x using (recipient_id)
left join award_correction t on t.award_id = a.award_id
join org_unit u on u.org_unit_id = r.org_unit_id
join org_unit w on w.org_unit_id = a.org_unit_id
left join org_unit b on b.org_unit_id = d.org_unit_id
order by d.decided_on, d.symbol::text collate "C", d.number, b.code collate "C", d.authority_name::text collate "C", a.ordinal
